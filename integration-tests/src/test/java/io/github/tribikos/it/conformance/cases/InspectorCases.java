package io.github.tribikos.it.conformance.cases;

import static java.util.Objects.requireNonNull;

import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.it.conformance.OrmCases;
import io.github.tribikos.reflect.Inspector;
import java.util.Comparator;
import java.util.List;

/** What an inspector says of the recorded schema. */
final class InspectorCases {
    private InspectorCases() {}

    static void register(OrmCases cases) {
        cases.add(
                "reflection.001",
                run -> run.unrecorded(() -> {
                    Inspector inspector = Inspector.of(run.engine());
                    run.result("tables", inspector.tables());
                    ReflectedTable stage = inspector.table("stage");
                    run.result(
                            "columns",
                            stage.columns().stream()
                                    .map(column -> List.of(
                                            column.name(),
                                            column.isNullable(),
                                            column.type().toString()))
                                    .toList());
                    run.result("pk", requireNonNull(stage.primaryKey()).columns());
                    ReflectedTable performance = inspector.table("performance");
                    run.result(
                            "fks",
                            performance.foreignKeys().stream()
                                    .map(key ->
                                            List.of(key.columns(), key.target().name(), key.targetColumns()))
                                    .sorted(Comparator.comparing(Object::toString))
                                    .toList());
                    run.result(
                            "uniques",
                            performance.uniques().stream()
                                    .map(unique -> List.of(requireNonNull(unique.name()), unique.columns()))
                                    .toList());
                    run.result(
                            "indexes",
                            inspector.table("artist").indexes().stream()
                                    .map(index -> List.of(
                                            requireNonNull(index.name()),
                                            index.terms().stream()
                                                    .map(term -> requireNonNull(term.column()))
                                                    .toList(),
                                            index.isUnique()))
                                    .toList());
                }));
        cases.add(
                "reflection.002",
                run -> run.unrecorded(() -> {
                    Inspector inspector = Inspector.of(run.engine());
                    run.result("archive", inspector.tables("archive"));
                    run.result(
                            "cols",
                            inspector.table("archive", "season").columns().stream()
                                    .map(column -> List.of(column.name(), column.isNullable()))
                                    .toList());
                    run.results("has", inspector.hasTable("tag"), inspector.hasTable("nope"));
                    run.result(
                            "checks",
                            inspector.table("review").checks().stream()
                                    .map(ReflectedCheck::name)
                                    .toList());
                    run.raises("missing", () -> inspector.table("nope"));
                }));
    }
}
