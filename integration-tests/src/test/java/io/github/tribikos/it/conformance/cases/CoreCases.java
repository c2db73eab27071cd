package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** All cases of {@code core.jsonl}. */
public final class CoreCases {
    private CoreCases() {}

    /** Adds the expressions of every feature. */
    public static void register(Cases cases) {
        SelectCases.register(cases);
        WhereCases.register(cases);
        NullCases.register(cases);
        BooleanCases.register(cases);
        OperatorsCases.register(cases);
        InCases.register(cases);
        LikeCases.register(cases);
        RegexpCases.register(cases);
        CollateCases.register(cases);
        CaseCases.register(cases);
        CastCases.register(cases);
        ExtractCases.register(cases);
        FunctionCases.register(cases);
        AggregateCases.register(cases);
        GroupByCases.register(cases);
        DistinctCases.register(cases);
        OrderByCases.register(cases);
        LimitCases.register(cases);
        JoinCases.register(cases);
        AliasCases.register(cases);
        SubqueryCases.register(cases);
        ScalarSubqueryCases.register(cases);
        ExistsCases.register(cases);
        LateralCases.register(cases);
        AnyAllCases.register(cases);
        TupleCases.register(cases);
        CteCases.register(cases);
        DmlCteCases.register(cases);
        SetOpCases.register(cases);
        WindowCases.register(cases);
        JsonCases.register(cases);
        JsonPgCases.register(cases);
        ArrayCases.register(cases);
        RangePgCases.register(cases);
        FulltextCases.register(cases);
        QuotingCases.register(cases);
        SchemaCases.register(cases);
        ForUpdateCases.register(cases);
        TextCases.register(cases);
        BindparamCases.register(cases);
        LiteralBindsCases.register(cases);
        InsertCases.register(cases);
        ReturningCases.register(cases);
        UpsertCases.register(cases);
        UpdateCases.register(cases);
        DeleteCases.register(cases);
        DdlTableCases.register(cases);
        DdlIndexCases.register(cases);
        DdlSequenceCases.register(cases);
        DdlCommentAlterCases.register(cases);
        DdlNamingCases.register(cases);
        DdlViewCtasCases.register(cases);
        DdlOrderingCases.register(cases);
        TypeDdlCases.register(cases);
        TypeRoundtripCases.register(cases);
        LabelCases.register(cases);
        SqlServerDifferences.register(cases);
        OracleDifferences.register(cases);
    }
}
