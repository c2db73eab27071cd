/**
 * The conformance runner: what SQLAlchemy does, recorded case by case, held against what this library does.
 *
 * <p>The recordings lie beside the repository, in {@code ../shared/conformance} (system property
 * {@value io.github.tribikos.it.conformance.Corpus#FOLDER_PROPERTY} to say otherwise); where they are missing the tests are
 * skipped. {@link io.github.tribikos.it.conformance.ConformanceTest} compares the SQL and the bound values of every dialect that
 * is there, runs the statements on a seeded copy of the {@link io.github.tribikos.it.conformance.Festival} and compares the
 * rows, and writes {@code target/conformance/core.json}.
 *
 * <h2>Adding a case</h2>
 *
 * One expression in the class of its feature in {@code cases}:
 *
 * <pre>{@code
 * cases.add("core.select.001", () -> select(ARTIST.id, ARTIST.name).from(ARTIST).orderBy(ARTIST.id));
 * }</pre>
 *
 * <ul>
 *   <li>{@code cases.on("core.x.001", "postgresql", () -> ...)} gives a dialect its own expression (several: {@code
 *       "mysql,mariadb"}); {@code cases.only("core.x.001", "postgresql", () -> ...)} one that is meant for it alone.
 *   <li>Changes are run in a transaction, looked at with the recorded {@code after_sql}, and rolled back; {@code .after(() ->
 *       select(...))} looks with a statement of ours instead, where the types of the rows matter.
 *   <li>{@code .given(parameters)} runs with values for named parameters; called again, with several sets.
 *   <li>{@code cases.script(id, () -> List.of(first, second))} is several statements, {@code cases.ddl(id, () -> ddl)} is DDL.
 *   <li>A recorded compile error is expected by itself. That we refuse what was recorded as SQL is a difference.
 * </ul>
 *
 * A difference on purpose is accepted beside the case, {@code .accept("mysql,mariadb", reason)}, where the reason quotes the clause
 * that differs and the rule that it follows; {@code .acceptOddRows(...)} is for the known oddities of the recordings. {@link
 * io.github.tribikos.it.conformance.ShowCase} prints what was recorded and what we make of it for the ids it is given, and with
 * {@code missing} the ids without an expression, by feature.
 */
@NullMarked
package io.github.tribikos.it.conformance;

import org.jspecify.annotations.NullMarked;
