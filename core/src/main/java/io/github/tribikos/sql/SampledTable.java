package io.github.tribikos.sql;

/**
 * A table of FROM of which a part of the rows is read. Made by {@link Select#sample}.
 *
 * @param table the table
 * @param sample which part
 */
public record SampledTable(FromItem table, TableSample sample) {
    void describe(Parts parts) {
        parts.from(table).value(sample.method()).node(sample.percent()).node(sample.seed());
    }
}
