package io.github.tribikos.reflect;

import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedComputed;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a database differs from what is declared. Where something has two states, {@code wanted} is the declared one and
 * {@code found} that of the database; either is null where it is not there at all: a foreign key that is not found is missing, one that is
 * not wanted is extra. Prints as a line, {@code orders.total: type NUMERIC(10, 2) instead of NUMERIC(8, 2)}.
 */
public sealed interface SchemaDifference {
    /** Returns the table that it is about. */
    TableName table();

    /** Shows {@code table: what word} for a part that is there or not. */
    private static String shown(Object where, String what, @Nullable Object wanted, @Nullable Object found) {
        if (wanted == null) {
            return where + ": " + what + " " + found + " is extra";
        }
        return found == null
                ? where + ": " + what + " " + wanted + " is missing"
                : where + ": " + what + " " + wanted + " instead of " + found;
    }

    /**
     * A table that is declared and not there, or there and not declared.
     *
     * @param table the name
     * @param wanted the declared table, null if it is extra
     * @param found the table of the database, null if it is missing
     */
    record OfTable(
            TableName table,
            @Nullable ReflectedTable wanted,
            @Nullable ReflectedTable found) implements SchemaDifference {
        @Override
        public String toString() {
            return table + ": the table is " + (found == null ? "missing" : "extra");
        }
    }

    /**
     * A column that is declared and not there, or there and not declared.
     *
     * @param table the table
     * @param wanted the declared column, null if it is extra
     * @param found the column of the database, null if it is missing
     */
    record OfColumn(
            TableName table,
            @Nullable ReflectedColumn wanted,
            @Nullable ReflectedColumn found) implements SchemaDifference {
        @Override
        public String toString() {
            ReflectedColumn column = wanted == null ? found : wanted;
            return table + "." + (column == null ? "" : column.name()) + ": the column is "
                    + (found == null ? "missing" : "extra");
        }
    }

    /**
     * A column of another type.
     *
     * @param table the table
     * @param column the column's name
     * @param wanted the declared type as the dialect spells it
     * @param found the type of the database, spelled in the same way
     */
    record OfType(TableName table, String column, String wanted, String found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table + "." + column, "type", wanted, found);
        }
    }

    /**
     * A column that may be NULL and should not be, or the reverse.
     *
     * @param table the table
     * @param column the column's name
     * @param wanted whether it is declared nullable
     */
    record OfNullability(TableName table, String column, boolean wanted) implements SchemaDifference {
        @Override
        public String toString() {
            return table + "." + column + ": " + (wanted ? "NULL instead of NOT NULL" : "NOT NULL instead of NULL");
        }
    }

    /**
     * A column with another default.
     *
     * @param table the table
     * @param column the column's name
     * @param wanted the declared default in SQL, null for none
     * @param found that of the database in its words, null for none
     */
    record OfDefault(
            TableName table,
            String column,
            @Nullable String wanted,
            @Nullable String found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table + "." + column, "default", wanted, found);
        }
    }

    /**
     * A column that is generated in another way, or not.
     *
     * @param table the table
     * @param column the column's name
     * @param wanted the declared options, null if it is not to be generated, or in the classical form
     * @param found those of the database, likewise
     */
    record OfIdentity(
            TableName table,
            String column,
            @Nullable Identity wanted,
            @Nullable Identity found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table + "." + column, "identity", wanted, found);
        }
    }

    /**
     * A column that is computed in another way, or not.
     *
     * @param table the table
     * @param column the column's name
     * @param wanted how it is to be computed, null if it is not
     * @param found how the database computes it, null if it does not
     */
    record OfComputed(
            TableName table,
            String column,
            @Nullable ReflectedComputed wanted,
            @Nullable ReflectedComputed found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table + "." + column, "computed", wanted, found);
        }
    }

    /**
     * Another comment.
     *
     * @param table the table
     * @param column the column's name, null for the comment of the table
     * @param wanted the declared comment, null for none
     * @param found that of the database, null for none
     */
    record OfComment(
            TableName table,
            @Nullable String column,
            @Nullable String wanted,
            @Nullable String found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(column == null ? table : table + "." + column, "comment", quoted(wanted), quoted(found));
        }

        private static @Nullable String quoted(@Nullable String text) {
            return text == null ? null : "'" + text + "'";
        }
    }

    /**
     * A table of which only this database keeps something else, see {@link io.github.tribikos.schema.DialectOptions}. Prints as {@code
     * orders: option ENGINE InnoDB instead of MyISAM}.
     *
     * @param table the table
     * @param option the option's name in the words of the database
     * @param wanted the declared value, null if the option is extra; empty if it has none
     * @param found that of the database, null if the option is missing
     */
    record OfOption(
            TableName table,
            String option,
            @Nullable String wanted,
            @Nullable String found) implements SchemaDifference {
        @Override
        public String toString() {
            return wanted != null && found != null
                    ? table + ": option " + option + " " + wanted + " instead of " + found
                    : table + ": option " + (option + " " + (wanted == null ? found : wanted)).strip() + " is "
                            + (found == null ? "missing" : "extra");
        }
    }

    /**
     * Another primary key.
     *
     * @param table the table
     * @param wanted the declared key, null for none
     * @param found that of the database, null for none
     */
    record OfPrimaryKey(
            TableName table,
            @Nullable ReflectedKey wanted,
            @Nullable ReflectedKey found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table, "primary key", wanted, found);
        }
    }

    /**
     * Another unique constraint.
     *
     * @param table the table
     * @param wanted the declared constraint, null if it is extra
     * @param found that of the database, null if it is missing
     */
    record OfUnique(
            TableName table,
            @Nullable ReflectedKey wanted,
            @Nullable ReflectedKey found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table, "unique", wanted, found);
        }
    }

    /**
     * Another foreign key.
     *
     * @param table the table
     * @param wanted the declared key, null if it is extra
     * @param found that of the database, null if it is missing
     */
    record OfForeignKey(
            TableName table,
            @Nullable ReflectedForeignKey wanted,
            @Nullable ReflectedForeignKey found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table, "foreign key", wanted, found);
        }
    }

    /**
     * Another check.
     *
     * @param table the table
     * @param wanted the declared check, null if it is extra
     * @param found that of the database, null if it is missing
     */
    record OfCheck(
            TableName table,
            @Nullable ReflectedCheck wanted,
            @Nullable ReflectedCheck found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table, "check", wanted, found);
        }
    }

    /**
     * Another index.
     *
     * @param table the table
     * @param wanted the declared index, null if it is extra
     * @param found that of the database, null if it is missing
     */
    record OfIndex(
            TableName table,
            @Nullable ReflectedIndex wanted,
            @Nullable ReflectedIndex found) implements SchemaDifference {
        @Override
        public String toString() {
            return shown(table, "index", wanted, found);
        }
    }
}
