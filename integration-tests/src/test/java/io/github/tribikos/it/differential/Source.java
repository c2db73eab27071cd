package io.github.tribikos.it.differential;

import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.LongExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query selects from, with its columns by what they hold. Any of them may be NULL. */
final class Source {
    private final FromItem item;
    private final LongExpression<@Nullable Long> id;
    final List<LongExpression<@Nullable Long>> numbers = new ArrayList<>();
    final List<Expression<@Nullable String>> texts = new ArrayList<>();
    final List<Expression<@Nullable LocalDate>> days = new ArrayList<>();
    final List<Expression<@Nullable BigDecimal>> amounts = new ArrayList<>();
    final List<Expression<@Nullable Boolean>> flags = new ArrayList<>();

    Source(FromItem item, LongExpression<? extends @Nullable Long> id) {
        this.item = item;
        this.id = orNull(id);
        numbers.add(this.id);
    }

    @SuppressWarnings("unchecked") // what reads the number reads it or NULL
    private static LongExpression<@Nullable Long> orNull(LongExpression<? extends @Nullable Long> number) {
        return (LongExpression<@Nullable Long>) number.orNull();
    }

    /** Adds a column; the letter says what it holds. */
    @SuppressWarnings({"unchecked", "NullAway"}) // as the letter says
    void add(char letter, Expression<?> column) {
        switch (letter) {
            case 'n' -> numbers.add(orNull((LongExpression<Long>) column));
            case 's' -> texts.add((Expression<@Nullable String>) column.orNull());
            case 'd' -> days.add((Expression<@Nullable LocalDate>) column.orNull());
            case 'a' -> amounts.add((Expression<@Nullable BigDecimal>) column.orNull());
            default -> flags.add((Expression<@Nullable Boolean>) column.orNull());
        }
    }

    FromItem item() {
        return item;
    }

    /** Never NULL in the source itself, and unique there. */
    LongExpression<@Nullable Long> id() {
        return id;
    }
}
