package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.Festival.TAG;
import static io.github.tribikos.sql.Functions.count;
import static io.github.tribikos.sql.Sql.literalColumn;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.text;
import static io.github.tribikos.type.Types.INTEGER;
import static io.github.tribikos.type.Types.TEXT;

import io.github.tribikos.it.conformance.Cases;
import io.github.tribikos.sql.Subquery;

/** The cases of {@code core.text}. */
final class TextCases {
    private TextCases() {}

    static void register(Cases cases) {

        cases.add(
                "core.text.001",
                () -> text("SELECT label FROM tag WHERE id > :lo ORDER BY id")
                        .bind("lo", 6)
                        .columns(TAG.label));
        cases.add(
                "core.text.002",
                () -> text("SELECT id FROM tag WHERE id = :v OR id = :v + 1 ORDER BY id")
                        .bind("v", 3)
                        .columns(TAG.id));
        cases.add(
                "core.text.003",
                () -> text("SELECT 'x\\:y' AS a, id FROM tag WHERE id = :i")
                        .bind("i", 1)
                        .columns(literalColumn("a", TEXT), TAG.id));
        cases.add(
                "core.text.009",
                () -> select(TAG.id)
                        .where(
                                text("id > 2").condition(),
                                text("id < :hi").bind("hi", 5).condition())
                        .orderBy(TAG.id));
        cases.add(
                "core.text.012",
                () -> select(literalColumn("id", INTEGER).plus(5).as("z")).where(TAG.id.eq(1)));
        cases.add(
                "core.text.013",
                () -> text("SELECT id FROM tag WHERE label LIKE 'd%' ORDER BY id")
                        .columns(TAG.id));

        cases.add("core.text.007", () -> {
            Subquery tx =
                    text("SELECT id FROM tag WHERE id < 3").columns(TAG.id).as("tx");
            return select(TAG.label)
                    .from(TAG)
                    .join(tx, TAG.id.eq(tx.get(TAG.id)))
                    .orderBy(TAG.id);
        });
        cases.add(
                "core.text.008",
                () -> select(count())
                        .from(text("SELECT id FROM tag WHERE id < 6")
                                .columns(TAG.id)
                                .cte("tc")));
    }
}
