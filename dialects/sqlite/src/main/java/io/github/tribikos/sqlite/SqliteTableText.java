package io.github.tribikos.sqlite;

import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.SqlToken;
import io.github.tribikos.schema.Deferrable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What only the <a href="https://www.sqlite.org/lang_createtable.html">CREATE TABLE</a> in {@code sqlite_master} says: names of
 * constraints, checks, how columns are computed, when foreign keys are checked. Takes what it understands of a text and skips the rest.
 */
final class SqliteTableText {
    /** A constraint of some columns. */
    record Named(
            @Nullable String name,
            List<String> columns,
            @Nullable Deferrable deferrable) {}

    final List<Named> uniques = new ArrayList<>();
    final List<Named> foreignKeys = new ArrayList<>();
    final List<ReflectedCheck> checks = new ArrayList<>();
    /** The collations of columns, by their names in lower case. */
    final Map<String, String> collations = new HashMap<>();

    final Map<String, ReflectedComputed> computed = new HashMap<>();

    @Nullable
    String primaryKeyName;

    boolean isWithoutRowid;

    private final String sql;
    private final List<SqlToken> tokens;
    private int at;

    private SqliteTableText(String sql) {
        this.sql = sql;
        this.tokens = SqlToken.cut(sql, true);
    }

    static SqliteTableText parse(@Nullable String sql) {
        SqliteTableText text = new SqliteTableText(sql == null ? "" : sql);
        text.read();
        return text;
    }

    private void read() {
        while (at < tokens.size() && !tokens.get(at).isSign("(")) {
            if (tokens.get(at).isWord("VIRTUAL")) {
                return;
            }
            at++;
        }
        at++;
        while (at < tokens.size() && !tokens.get(at).isSign(")")) {
            item();
            if (isSign(",")) {
                at++;
            }
        }
        while (++at < tokens.size()) {
            isWithoutRowid |= tokens.get(at).isWord("ROWID");
        }
    }

    /** A column with its constraints, or constraints of the table, up to the comma. */
    private void item() {
        boolean isConstraint =
                isWord("CONSTRAINT") || isWord("PRIMARY") || isWord("UNIQUE") || isWord("CHECK") || isWord("FOREIGN");
        List<String> own = List.of();
        if (!isConstraint) {
            own = List.of(name());
        }
        String constraint = null;
        while (at < tokens.size() && !isSign(",") && !isSign(")")) {
            if (isWord("CONSTRAINT")) {
                at++;
                constraint = name();
            } else if (isWord("PRIMARY")) {
                at += 2;
                primaryKeyName = constraint;
                constraint = null;
                skipList();
            } else if (isWord("UNIQUE")) {
                at++;
                uniques.add(new Named(constraint, own.isEmpty() ? list() : own, null));
                constraint = null;
            } else if (isWord("CHECK")) {
                at++;
                checks.add(new ReflectedCheck(constraint, parenthesized()));
                constraint = null;
            } else if (isWord("FOREIGN")) {
                at += 2;
                foreignKey(constraint, list());
                constraint = null;
            } else if (isWord("REFERENCES")) {
                foreignKey(constraint, own);
                constraint = null;
            } else if (isWord("AS")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).isSign("(")) {
                at++;
                String expression = parenthesized();
                computed.put(
                        lower(own.isEmpty() ? "" : own.get(0)), new ReflectedComputed(expression, isWord("STORED")));
            } else if (isWord("COLLATE") && !own.isEmpty()) {
                at++;
                collations.put(lower(own.get(0)), name());
                constraint = null;
            } else {
                skip();
                constraint = null; // DEFAULT and NOT NULL may have a name too
            }
        }
    }

    private void foreignKey(@Nullable String constraint, List<String> columns) {
        at += 2; // REFERENCES and the table
        skipList();
        boolean isNot = false;
        Deferrable deferrable = null;
        while (at < tokens.size() && (isWord("ON") || isWord("MATCH") || isWord("NOT") || isWord("DEFERRABLE"))) {
            if (isWord("ON")) {
                at += 2;
                at += isWord("SET") || isWord("NO") ? 2 : 1;
            } else if (isWord("MATCH")) {
                at += 2;
            } else if (isWord("NOT")) {
                if (at + 1 >= tokens.size() || !tokens.get(at + 1).isWord("DEFERRABLE")) {
                    break; // NOT NULL
                }
                isNot = true;
                at++;
            } else {
                at++;
                boolean isDeferred = false;
                if (isWord("INITIALLY")) {
                    isDeferred = tokens.get(at + 1).isWord("DEFERRED");
                    at += 2;
                }
                deferrable = isNot ? null : isDeferred ? Deferrable.INITIALLY_DEFERRED : Deferrable.INITIALLY_IMMEDIATE;
            }
        }
        foreignKeys.add(new Named(constraint, columns, deferrable));
    }

    // Pieces.

    private boolean isWord(String word) {
        return at < tokens.size() && tokens.get(at).isWord(word);
    }

    private boolean isSign(String sign) {
        return at < tokens.size() && tokens.get(at).isSign(sign);
    }

    /** A name, as it stands in the text. */
    private String name() {
        if (at >= tokens.size()) {
            return "";
        }
        SqlToken token = tokens.get(at++);
        return token.kind() == SqlToken.Kind.WORD ? sql.substring(token.start(), token.end()) : token.text();
    }

    private List<String> list() {
        List<String> names = new ArrayList<>();
        at++;
        while (at < tokens.size() && !isSign(")")) {
            names.add(name());
            while (at < tokens.size() && !isSign(",") && !isSign(")")) {
                skip();
            }
            if (isSign(",")) {
                at++;
            }
        }
        at++;
        return names;
    }

    private void skipList() {
        if (isSign("(")) {
            skip();
        }
    }

    /** What stands between the parentheses here. */
    private String parenthesized() {
        if (!isSign("(")) {
            return "";
        }
        int from = tokens.get(at).end();
        skip();
        SqlToken close = tokens.get(Math.min(at, tokens.size()) - 1);
        return sql.substring(from, Math.max(from, close.start())).strip();
    }

    /** Goes on behind this piece, or behind the parentheses that begin here. */
    private void skip() {
        int depth = 0;
        do {
            if (isSign("(")) {
                depth++;
            } else if (isSign(")")) {
                depth--;
            }
            at++;
        } while (depth > 0 && at < tokens.size());
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
