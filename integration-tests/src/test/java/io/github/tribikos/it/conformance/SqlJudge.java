package io.github.tribikos.it.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tribikos.compile.Compiled;
import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.error.TribikosException;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.schema.Ddl;
import io.github.tribikos.sql.Insert;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.RowSet;
import io.github.tribikos.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares the SQL and the bound values of a case with what was recorded for a dialect. */
final class SqlJudge {
    /**
     * What a case comes to on a dialect.
     *
     * @param sql the statements
     * @param values of each statement's set of parameters the bound values
     * @param names of each statement the names of its placeholders, where they have names
     */
    record Rendering(List<String> sql, List<List<@Nullable Object>> values, List<List<String>> names) {}

    private final String name;
    private final Dialect dialect;

    SqlJudge(String name, Dialect dialect) {
        this.name = name;
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Returns what differs, in lines for people; null if nothing does. */
    @Nullable
    String difference(RecordedCase recorded, Case ours) {
        if (!ours.isFor(name)) {
            return "No expression is meant for " + name + ", but SQL is recorded.";
        }
        String error = recorded.error(name);
        Rendering rendering;
        try {
            rendering = render(ours);
        } catch (CompileException refused) {
            return error != null || recorded.isRefused(name) ? null : refusal(recorded, refused);
        } catch (TribikosException refused) {
            return error != null ? null : refusal(recorded, refused);
        }
        if (error != null) {
            return "expected error: " + error + "\nbut rendered:   " + rendering.sql();
        }
        String texts = texts(recorded.sql(name), rendering.sql());
        if (texts != null) {
            return recorded.isRefused(name) ? null : texts; // the rows tell
        }
        return name.equals("default") ? named(recorded, rendering) : positional(recorded, rendering);
    }

    private String refusal(RecordedCase recorded, TribikosException refused) {
        return "expected: " + comparable(recorded.sql(name)) + "\nrefused:  " + refused.getMessage();
    }

    Rendering render(Case ours) {
        Rendering rendering = new Rendering(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (ours.ddlScript != null) {
            rendering.sql().add(String.join("\n;\n", ours.ddlScript.get()));
        }
        for (Supplier<? extends Ddl> ddl : ours.ddl) {
            rendering.sql().addAll(dialect.render(ddl.get()));
        }
        for (Statement statement : ours.statements(name)) {
            if (ours.literal) {
                rendering.sql().add(statement.sqlWithLiterals(dialect));
                rendering.values().add(List.of());
                rendering.names().add(List.of());
                continue;
            }
            render(statement, ours.sets.isEmpty() ? List.of(Parameters.NONE) : ours.sets, rendering);
        }
        return rendering;
    }

    private void render(Statement statement, List<Parameters> sets, Rendering rendering) {
        Compiled compiled = dialect.compile(statement);
        RowSet rows = statement instanceof Insert insert ? insert.rows() : null;
        String sql = "";
        for (Parameters set : sets) {
            Bindings bindings = new Bindings(statement.shape(), set, rows, 0, rows == null ? 0 : rows.size(), null);
            sql = compiled.sql(bindings, statement.options().schemasOrNone());
            List<@Nullable Object> values = compiled.values(bindings);
            rendering.values().add(isNumbered(sql) ? SqlTexts.repeated(sql, values) : values);
        }
        rendering.sql().add(isNumbered(sql) ? SqlTexts.unnumbered(sql) : sql);
        rendering.names().add(SqlTexts.placeholderNames(sql));
    }

    /** Whether values that stand in several places are named by number, as PostgreSQL's driver lets one do. */
    private boolean isNumbered(String sql) {
        return name.equals("postgresql") && sql.contains("$");
    }

    /** Whether the SQL is another than the recorded. */
    boolean isOtherSql(RecordedCase recorded, Case ours) {
        return texts(recorded.sql(name), render(ours).sql()) != null;
    }

    private @Nullable String texts(List<String> recorded, List<String> actual) {
        List<String> expected = comparable(recorded);
        List<String> found = comparable(actual);
        return expected.equals(found)
                ? null
                : "expected: " + String.join("\n          ", expected) + "\nbut was:  "
                        + String.join("\n          ", found);
    }

    private List<String> comparable(List<String> texts) {
        return texts.stream().map(text -> SqlTexts.comparable(text, name)).toList();
    }

    private @Nullable String positional(RecordedCase recorded, Rendering rendering) {
        JsonNode params = recorded.params(name);
        boolean many = recorded.isMany();
        List<List<@Nullable Object>> values = rendering.values();
        if (params == null || (many && params.size() != values.size())) {
            boolean none = values.stream().allMatch(List::isEmpty);
            return params == null && none ? null : "expected values: " + params + "\nbut were:        " + values;
        }
        for (int i = 0; i < values.size(); i++) {
            JsonNode expected = many ? params.get(i) : params;
            if (!Values.rowEqual(expected, values.get(i))) {
                return "expected values: " + expected + "\nbut were:        " + shown(values.get(i));
            }
        }
        return null;
    }

    private @Nullable String named(RecordedCase recorded, Rendering rendering) {
        JsonNode params = recorded.params(name);
        for (int i = 0; i < rendering.values().size(); i++) {
            List<String> names = rendering.names().get(recorded.isMany() ? 0 : i);
            List<@Nullable Object> values = rendering.values().get(i);
            JsonNode expected =
                    params == null ? Corpus.JSON.createObjectNode() : recorded.isMany() ? params.get(i) : params;
            if (names.size() != values.size()) {
                return "values: " + shown(values) + " for the names " + names;
            }
            Map<String, @Nullable Object> byName = new LinkedHashMap<>();
            for (int k = 0; k < names.size(); k++) {
                byName.put(names.get(k), values.get(k));
            }
            boolean equal = byName.size() == expected.size()
                    && byName.entrySet().stream()
                            .allMatch(entry -> expected.has(entry.getKey())
                                    && Values.equal(expected.get(entry.getKey()), entry.getValue()));
            if (!equal) {
                return "expected values: " + expected + "\nbut were:        " + names + " = " + shown(values);
            }
        }
        return null;
    }

    static String shown(List<? extends @Nullable Object> values) {
        return values.stream()
                .map(value -> value == null
                        ? "null"
                        : value instanceof byte[] bytes
                                ? java.util.HexFormat.of().formatHex(bytes)
                                : value + " (" + value.getClass().getSimpleName() + ")")
                .toList()
                .toString();
    }
}
