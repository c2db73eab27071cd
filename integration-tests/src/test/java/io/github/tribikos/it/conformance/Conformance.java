package io.github.tribikos.it.conformance;

import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.dialect.DialectProvider;
import io.github.tribikos.dialect.NeutralDialect;
import io.github.tribikos.it.conformance.Cases.Case;
import io.github.tribikos.it.conformance.cases.CoreCases;
import io.github.tribikos.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The recorded cases, our expressions, and the dialects that are there to compare them on. */
final class Conformance {
    /** The names under which SQL is recorded, and those of our dialects. */
    private static final Map<String, String> DIALECTS = new LinkedHashMap<>();

    static {
        DIALECTS.put("default", "neutral");
        DIALECTS.put("sqlite", "sqlite");
        DIALECTS.put("postgresql", "postgresql");
        DIALECTS.put("mysql", "mysql");
        DIALECTS.put("mariadb", "mariadb");
        DIALECTS.put("oracle", "oracle");
        DIALECTS.put("mssql", "sqlserver");
    }

    private final Map<String, RecordedCase> recorded;
    private final Map<String, Case> cases;
    private final Map<String, SqlJudge> judges = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> sqlDifferences = new TreeMap<>(); // id, dialect

    Conformance(Corpus corpus) {
        recorded = corpus.cases("core.jsonl");
        Cases registered = new Cases();
        CoreCases.register(registered);
        cases = registered.byId();
        if (!recorded.keySet().containsAll(cases.keySet())) {
            throw new IllegalStateException("Not recorded: "
                    + cases.keySet().stream()
                            .filter(id -> !recorded.containsKey(id))
                            .toList());
        }
        DIALECTS.forEach((recordedName, name) -> {
            Dialect dialect = find(name);
            if (dialect != null) {
                judges.put(recordedName, new SqlJudge(recordedName, dialect));
            }
        });
        cases.forEach(this::judge);
    }

    private static @Nullable Dialect find(String name) {
        if (name.equals("neutral")) {
            return new NeutralDialect();
        }
        for (DialectProvider provider : ServiceLoader.load(DialectProvider.class)) {
            if (provider.name().equals(name)) {
                return provider.dialect();
            }
        }
        return null;
    }

    private void judge(String id, Case ours) {
        RecordedCase line = recorded(id);
        Map<String, String> differences = new LinkedHashMap<>();
        sqlDifferences.put(id, differences);
        judges.forEach((dialect, judge) -> {
            if (line.dialects().contains(dialect)) {
                String difference = judge.difference(line, ours);
                if (difference != null) {
                    differences.put(dialect, difference);
                }
            }
        });
    }

    Map<String, RecordedCase> recorded() {
        return recorded;
    }

    RecordedCase recorded(String id) {
        return Objects.requireNonNull(recorded.get(id), id);
    }

    Map<String, Case> cases() {
        return cases;
    }

    Map<String, SqlJudge> judges() {
        return judges;
    }

    /** Returns what is accepted on the dialects that are there. */
    List<Acceptance> acceptances() {
        return cases.values().stream()
                .flatMap(ours -> ours.accepted.stream())
                .filter(acceptance -> judges.containsKey(acceptance.dialect()))
                .toList();
    }

    /** Returns the names of the recordings whose dialects are not there yet. */
    List<String> missingDialects() {
        return DIALECTS.keySet().stream()
                .filter(name -> !judges.containsKey(name))
                .toList();
    }

    /** Returns the differences of a case in SQL and bound values, by dialect; accepted ones too. */
    Map<String, String> sqlDifferences(String id) {
        return sqlDifferences.getOrDefault(id, Map.of());
    }

    boolean isAccepted(String id, String dialect, boolean rows) {
        Case ours = cases.get(id);
        return ours != null
                && ours.accepted.stream()
                        .anyMatch(accepted -> accepted.dialect().equals(dialect) && accepted.rows() == rows);
    }

    /** Returns the ids that have no expression, in the recorded order. */
    List<String> missing() {
        return recorded.keySet().stream().filter(id -> !cases.containsKey(id)).toList();
    }

    /** Returns the nodes of SQL text in a case whose description asks for none. */
    List<String> textNotAskedFor(String id) {
        List<String> found = new ArrayList<>();
        RecordedCase line = recorded(id);
        Case ours = cases.get(id);
        if (ours != null) {
            for (String dialect : judges.keySet()) {
                for (Statement statement : ours.isFor(dialect) ? ours.statements(dialect) : List.<Statement>of()) {
                    found.addAll(TextUse.notAskedFor(statement, line.describe()));
                }
            }
        }
        return found;
    }
}
