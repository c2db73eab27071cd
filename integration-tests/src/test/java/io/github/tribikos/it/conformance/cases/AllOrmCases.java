package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.OrmCases;

/** The programs of {@code orm.jsonl}, by feature. */
public final class AllOrmCases {
    private AllOrmCases() {}

    /** Registers them all. */
    public static void register(OrmCases cases) {
        PersistCases.register(cases);
        SessionCases.register(cases);
        TransactionCases.register(cases);
        LoaderCases.register(cases);
        EntityQueryCases.register(cases);
        InheritanceCases.register(cases);
        ChangeCases.register(cases);
        MappingCases.register(cases);
        InspectorCases.register(cases);
    }
}
