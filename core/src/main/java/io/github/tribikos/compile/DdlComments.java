package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Table;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts the comments of a table where the database keeps them: behind each thing, or into statements of their own. */
final class DdlComments {
    private final Capabilities capabilities;
    private final UnaryOperator<String> literal;

    DdlComments(Capabilities capabilities, UnaryOperator<String> literal) {
        this.capabilities = capabilities;
        this.literal = literal;
    }

    /** Refuses a table with comments where the database keeps none. */
    void require(Table<?> table) {
        if (table.comment() != null || table.columns().stream().anyMatch(column -> column.comment() != null)) {
            capabilities.require(Feature.COMMENTS);
        }
    }

    /** Behind a column, whose comment it is. */
    String behind(@Nullable String comment) {
        return comment != null && capabilities.style(CommentStyle.class) == CommentStyle.CLAUSE
                ? " COMMENT " + literal.apply(comment)
                : sqlComment(comment);
    }

    /** Where SQLite keeps it: what follows the last parenthesis is cut from the text it stores. */
    String afterOpening(Table<?> table) {
        return sqlComment(table.comment());
    }

    String afterClosing(Table<?> table) {
        return table.comment() != null && capabilities.style(CommentStyle.class) == CommentStyle.CLAUSE
                ? " COMMENT=" + literal.apply(table.comment())
                : "";
    }

    private String sqlComment(@Nullable String text) {
        if (text == null || capabilities.style(CommentStyle.class) != CommentStyle.SQL_COMMENT) {
            return "";
        }
        if (text.contains("*/")) {
            throw CompileException.unsupported(
                    capabilities.database(),
                    "\"*/\" in the comment of a table or column",
                    null,
                    "Write it differently.");
        }
        return " /* " + text + " */";
    }
}
