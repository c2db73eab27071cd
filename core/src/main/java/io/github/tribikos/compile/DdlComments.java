package io.github.tribikos.compile;

import io.github.tribikos.error.CompileException;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Table;
import java.util.ArrayList;
import java.util.List;
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

    String of(Column<?> column) {
        return column.comment() != null && capabilities.style(CommentStyle.class) == CommentStyle.CLAUSE
                ? " COMMENT " + literal.apply(column.comment())
                : sqlComment(column.comment());
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

    List<String> statements(Table<?> table, String tableName, UnaryOperator<String> quote) {
        List<String> statements = new ArrayList<>();
        if (capabilities.style(CommentStyle.class) == CommentStyle.COMMENT_ON) {
            if (table.comment() != null) {
                statements.add("COMMENT ON TABLE " + tableName + " IS " + literal.apply(table.comment()));
            }
            for (Column<?> column : table.columns()) {
                if (column.comment() != null) {
                    statements.add("COMMENT ON COLUMN " + tableName + "." + quote.apply(column.name()) + " IS "
                            + literal.apply(column.comment()));
                }
            }
        }
        return statements;
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
