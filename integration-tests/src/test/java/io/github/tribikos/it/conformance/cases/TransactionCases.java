package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.PersistCases.get;
import static io.github.tribikos.it.conformance.cases.PersistCases.state;
import static io.github.tribikos.it.conformance.cases.PersistCases.tag;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Functions.lower;
import static io.github.tribikos.sql.Sql.delete;
import static io.github.tribikos.sql.Sql.insert;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static java.util.Objects.requireNonNull;

import io.github.tribikos.engine.Connection;
import io.github.tribikos.engine.Savepoint;
import io.github.tribikos.it.conformance.Festival;
import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.it.conformance.OrmRun;
import io.github.tribikos.it.festival.Purchase;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.it.festival.VersionedStaff;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionSavepoint;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.ExecutionOptions;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rollback, savepoints, versions, and transactions of plain connections. */
final class TransactionCases {
    private static final String NO_KEY =
            "The generated key is not asked for, where the recordings for PostgreSQL have a RETURNING that nobody"
                    + " wants: they call that a quirk.";
    private static final String KEEPS =
            "A rollback sets the fields back to what they were, from memory (design 10): nothing is read again.";

    private TransactionCases() {}

    static void register(OrmCases cases) {
        rollbacks(cases);
        savepoints(cases);
        versions(cases);
        connections(cases);
    }

    private static void rollbacks(OrmCases cases) {
        cases.add("rollback.001", run -> {
                    Tag tag = get(run, Tag.class, 1);
                    tag.label = "x";
                    run.s().flush();
                    run.s().rollback();
                    run.step(2);
                    run.result("label", tag.label);
                })
                .accept(KEEPS);
        cases.add("rollback.003", run -> {
                    Tag tag = get(run, Tag.class, 8);
                    run.s().delete(tag);
                    run.s().flush();
                    run.s().rollback();
                    run.result("state", state(run, tag));
                    run.result("label", tag.label);
                })
                .accept(KEEPS);
        cases.add("rollback.004", run -> {
                    Purchase purchase = get(run, Purchase.class, 4);
                    purchase.lines.remove(purchase.lines.get(0));
                    run.s().flush();
                    run.s().rollback();
                    run.result("n", purchase.lines.size());
                })
                .accept(
                        "A rollback sets the fields of the purchase back from memory (design 10); only its lines are read again.");
        cases.add("rollback.005", run -> {
            Session s = run.s();
            s.add(tag("dance"));
            run.raises("flush", s::flush);
            run.raises("query", () -> s.query(Tag.class).all());
            run.step(2);
            s.rollback();
            s.add(tag("fine"));
            s.commit();
            run.result("n", s.execute(select(count()).from(Tag.TABLE)).one());
        });
        cases.add("rollback.007", run -> {
            Session s = run.s();
            s.commit();
            run.result("in_tx", s.isInTransaction());
            run.step(2);
            s.execute(select(count()).from(Tag.TABLE)).one();
            run.result("after_query", s.isInTransaction());
            s.rollback();
            run.result("after_rollback", s.isInTransaction());
        });
    }

    private static List<String> labels(OrmRun run, boolean isOrdered) {
        var labels = select(Tag.LABEL).where(Tag.ID.gt(8));
        return run.s().execute(isOrdered ? labels.orderBy(Tag.ID) : labels).all();
    }

    private static void savepoints(OrmCases cases) {
        cases.add("savepoint.001", run -> {
            run.s().savepoint(s -> s.add(tag("sp")));
            run.step(2);
            run.s().commit();
        });
        cases.add("savepoint.002", run -> {
            Session s = run.s();
            s.add(tag("outer"));
            s.flush();
            SessionSavepoint nested = s.savepoint();
            Tag inner = s.add(tag("inner"));
            s.flush();
            nested.rollback();
            run.result("inner", state(run, inner));
            s.commit();
            run.step(2);
            run.result("labels", labels(run, true));
        });
        cases.add("savepoint.005", run -> {
            Session s = run.s();
            SessionSavepoint outer = s.savepoint();
            s.add(tag("m"));
            SessionSavepoint inner = s.savepoint();
            s.add(tag("i"));
            s.flush();
            inner.rollback();
            outer.release();
            s.commit();
            run.result("labels", labels(run, false));
        });
    }

    private static void versions(OrmCases cases) {
        cases.add("versioning.002", run -> {
            Session s = run.s();
            VersionedStaff staff = get(run, VersionedStaff.class, 2);
            s.execute(update(Festival.STAFF).set(Festival.STAFF.versionNo, 7).where(Festival.STAFF.id.eq(2)));
            staff.name = "late";
            run.raises("flush", s::flush);
        });
        cases.add("versioning.004", run -> {
            Tag tag = get(run, Tag.class, 8);
            run.s().execute(delete(Festival.TAG).where(Festival.TAG.id.eq(8)));
            tag.label = "ghost";
            run.raises("flush", run.s()::flush);
        });
        cases.add("versioning.005", run -> {
            Session s = run.s();
            Session z = run.another(run.sessions());
            VersionedStaff ours = get(run, VersionedStaff.class, 3);
            VersionedStaff theirs = requireNonNull(z.get(VersionedStaff.class, 3));
            s.commit();
            z.commit();
            ours.name = "A";
            s.commit();
            theirs.name = "B";
            run.raises("second", z::commit);
        });
    }

    private static final Festival.Tag TAG = Festival.TAG;

    private static void insertTag(Connection connection, String label) {
        connection.execute(insert(TAG).set(TAG.label, label));
    }

    private static long tags(Connection connection) {
        return connection.execute(select(count()).from(TAG)).one();
    }

    private static void connections(OrmCases cases) {
        cases.add("core_connection.001", run -> {
                    try (Connection connection = run.engine().connect()) {
                        insertTag(connection, "c1");
                    }
                    run.step(2);
                    try (Connection connection = run.engine().connect()) {
                        run.result("n", tags(connection));
                    }
                })
                .accept(NO_KEY);
        cases.add("core_connection.003", run -> {
                    run.engine().begin(connection -> insertTag(connection, "c1"));
                    run.step(2);
                    run.raises(
                            "left",
                            () -> run.engine().begin(connection -> {
                                insertTag(connection, "c2");
                                throw new IllegalStateException("leaves the block");
                            }));
                    run.step(3);
                    try (Connection connection = run.engine().connect()) {
                        run.result("n", tags(connection));
                    }
                })
                .accept(NO_KEY);
        cases.add("core_connection.004", run -> {
                    run.engine().begin(connection -> {
                        insertTag(connection, "o1");
                        Savepoint first = connection.savepoint();
                        insertTag(connection, "n1");
                        first.release();
                        Savepoint second = connection.savepoint();
                        insertTag(connection, "n2");
                        second.rollback();
                        insertTag(connection, "o2");
                    });
                    run.step(2);
                    try (Connection connection = run.engine().connect()) {
                        run.result(
                                "labels",
                                connection
                                        .execute(select(TAG.label)
                                                .where(TAG.id.gt(8))
                                                .orderBy(TAG.label))
                                        .all());
                    }
                })
                .accept(NO_KEY);
        cases.add("core_connection.007", run -> {
            Table<?> season = Table.named("staging", "season");
            season.integer("year").primaryKey();
            try (Connection connection = run.engine().connect()) {
                SchemaTranslation archive = SchemaTranslation.of("staging", "archive");
                run.result(
                        "n",
                        connection
                                .with(ExecutionOptions.none().schemas(archive))
                                .execute(select(count()).from(season))
                                .one());
            }
        });
        cases.add("core_connection.008", run -> {
            try (Connection connection = run.engine().connect()) {
                run.result(
                        "r",
                        connection
                                .execute(Sql.text("SELECT label FROM tag WHERE id = 2")
                                        .columns(TAG.label))
                                .one());
            }
        });
        cases.add("core_connection.009", run -> {
            Param<String> label = Sql.param("l", Types.TEXT);
            Param<Integer> id = Sql.param("i", Types.INTEGER);
            run.engine().begin(connection -> {
                List<Parameters> sets = List.of(
                        Parameters.of(label, "a1").and(id, 1),
                        Parameters.of(label, "a2").and(id, 2),
                        Parameters.of(label, "zz").and(id, 99));
                run.result(
                        "n",
                        connection
                                .executeMany(update(TAG).set(TAG.label, label).where(TAG.id.eq(id)), sets)
                                .rows());
            });
        });
        results(cases);
    }

    private static void results(OrmCases cases) {
        var tags = select(TAG.id, TAG.label).orderBy(TAG.id);
        cases.add("core_result.001", run -> {
            try (Connection connection = run.engine().connect()) {
                var rows = connection.execute(tags).iterator();
                List<List<?>> all = new ArrayList<>();
                rows.forEachRemaining(row -> all.add(List.of(row.get(TAG.id), row.get(TAG.label))));
                run.result("one", all.get(0));
                run.result("many", all.subList(1, 3));
                run.result("rest", all.size() - 3);
            }
        });
        cases.add("core_result.002", run -> {
            var word = TAG.label.as("word");
            try (Connection connection = run.engine().connect()) {
                var row = connection
                        .execute(select(TAG.id, word).where(TAG.id.eq(3)))
                        .one();
                run.results("v", row.get(0), row.get("word"), row.get(word), row.get(TAG.id));
                run.results("unpacked", row.get(0), row.get(1));
                run.result("fields", row.names());
            }
        });
        cases.add("core_result.004", run -> {
            Festival.Performance performance = Festival.PERFORMANCE;
            try (Connection connection = run.engine().connect()) {
                run.result(
                        "unique",
                        connection
                                .execute(select(performance.venueId).orderBy(performance.venueId, performance.id))
                                .unique()
                                .all());
                run.result(
                        "columns",
                        connection
                                .execute(select(TAG.id, TAG.label)
                                        .where(TAG.id.le(2))
                                        .orderBy(TAG.id))
                                .stream()
                                .map(row -> List.of(row.get(TAG.label)))
                                .toList());
                run.result(
                        "map",
                        connection
                                .execute(select(TAG.id, TAG.label).where(TAG.id.eq(1)))
                                .mappings()
                                .all());
                List<Integer> parts = new ArrayList<>();
                connection.execute(select(TAG.id)).chunked(3).forEach(part -> parts.add(part.size()));
                run.result("parts", parts);
                List<Integer> frozen = connection
                        .execute(select(TAG.id).where(TAG.id.le(2)).orderBy(TAG.id))
                        .all();
                run.results("frozen", frozen, frozen);
            }
        });
        cases.add("core_result.005", run -> {
            try (Connection connection = run.engine().connect()) {
                List<@Nullable Integer> merged = new ArrayList<>();
                merged.addAll(connection
                        .execute(select(TAG.id).where(TAG.id.le(2)).orderBy(TAG.id))
                        .all());
                merged.addAll(connection
                        .execute(select(TAG.id).where(TAG.id.ge(7)).orderBy(TAG.id))
                        .all());
                run.result("m", merged);
            }
        });
        cases.add("core_result.006", run -> {
            try (Connection connection = run.engine().connect()) {
                run.result(
                        "keys",
                        connection
                                .execute(select(
                                                TAG.id,
                                                TAG.label.as("L"),
                                                lower(TAG.label),
                                                Sql.literal(5),
                                                TAG.id.plus(1),
                                                TAG.id)
                                        .where(TAG.id.eq(1)))
                                .one()
                                .names());
            }
        });
    }
}
