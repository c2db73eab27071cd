package io.github.tribikos.mysql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.DialectOptions;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What <a href="https://dev.mysql.com/doc/refman/8.4/en/create-table.html">CREATE TABLE</a> of MySQL and MariaDB is told of a table beyond
 * the standard: {@code options(MysqlTableOptions.engine("InnoDB").charset("utf8mb4").collate("utf8mb4_bin"))} renders {@code
 * ENGINE=InnoDB CHARSET=utf8mb4 COLLATE utf8mb4_bin}, in the order of the calls. Other databases pass it by. Immutable; each call returns
 * another.
 */
public final class MysqlTableOptions implements DialectOptions.OfTable {
    private static final MysqlTableOptions NONE = new MysqlTableOptions(Map.of(), Map.of());

    private final Map<String, String> options;
    private final Map<String, String> partitions;

    private MysqlTableOptions(Map<String, String> options, Map<String, String> partitions) {
        this.options = options;
        this.partitions = partitions;
    }

    /** Returns options that say nothing yet. */
    public static MysqlTableOptions none() {
        return NONE;
    }

    /** Returns the options of a table of a storage engine: {@code ENGINE=InnoDB}. */
    public static MysqlTableOptions engine(String name) {
        return NONE.with("ENGINE", name);
    }

    /** Returns this with a character set: {@code CHARSET=utf8mb4}. */
    public MysqlTableOptions charset(String name) {
        return with("CHARSET", name);
    }

    /** Returns this with a collation: {@code COLLATE utf8mb4_bin}. */
    public MysqlTableOptions collate(String name) {
        return with("COLLATE", name);
    }

    /** Returns this with a row format: {@code ROW_FORMAT=DYNAMIC}. */
    public MysqlTableOptions rowFormat(String name) {
        return with("ROW_FORMAT", name);
    }

    /**
     * Returns this with the first generated key: {@code AUTO_INCREMENT=1000}.
     *
     * @throws ArgumentException if it is less than 1
     */
    public MysqlTableOptions autoIncrement(long first) {
        if (first < 1) {
            throw new ArgumentException("AUTO_INCREMENT is 1 or more, but was " + first + ".");
        }
        return with("AUTO_INCREMENT", first);
    }

    /**
     * Returns this with another of the server's options: {@code with("KEY_BLOCK_SIZE", 8)} renders {@code KEY_BLOCK_SIZE=8}.
     *
     * @param value a number or a word, written as it is
     * @throws ArgumentException if either is none
     */
    public MysqlTableOptions with(String name, Object value) {
        String key = MysqlNames.word("table option", name).toUpperCase(Locale.ROOT);
        return new MysqlTableOptions(
                added(options, key, MysqlNames.word("value of " + key, String.valueOf(value))), partitions);
    }

    /**
     * Returns this with {@code PARTITION BY how}: {@code partitionBy("HASH(id)")}.
     *
     * @param how SQL, as it stands behind PARTITION BY
     */
    public MysqlTableOptions partitionBy(String how) {
        return new MysqlTableOptions(options, added(partitions, "PARTITION BY", how));
    }

    /**
     * Returns this with {@code PARTITIONS count}.
     *
     * @throws ArgumentException if it is less than 1
     */
    public MysqlTableOptions partitions(int count) {
        if (count < 1) {
            throw new ArgumentException("PARTITIONS is 1 or more, but was " + count + ".");
        }
        return new MysqlTableOptions(options, added(partitions, "PARTITIONS", String.valueOf(count)));
    }

    private static Map<String, String> added(Map<String, String> known, String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(known);
        all.put(name, value);
        return Collections.unmodifiableMap(all);
    }

    /** Returns the options by their names, such as {@code ENGINE}, in the order given. */
    public Map<String, String> options() {
        return options;
    }

    /** What stands behind the closing parenthesis, with a space before it. */
    String clauses() {
        StringBuilder text = new StringBuilder();
        options.forEach((name, value) -> text.append(' ')
                .append(name)
                .append(name.equals("COLLATE") || name.equals("TABLESPACE") ? ' ' : '=')
                .append(value));
        return text.toString();
    }

    /** What stands at the very end, with a space before it. */
    String partitionClauses() {
        StringBuilder text = new StringBuilder();
        partitions.forEach(
                (name, value) -> text.append(' ').append(name).append(' ').append(value));
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MysqlTableOptions that
                && that.options.equals(options)
                && that.partitions.equals(partitions);
    }

    @Override
    public int hashCode() {
        return 31 * options.hashCode() + partitions.hashCode();
    }

    /** Shows what was said. */
    @Override
    public String toString() {
        return "MysqlTableOptions" + clauses() + partitionClauses();
    }
}
