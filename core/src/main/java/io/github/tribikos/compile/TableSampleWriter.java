package io.github.tribikos.compile;

import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.TableSample;

/** Writes of which part of a table's rows are read. */
final class TableSampleWriter {
    private final FromCompiler out;
    private final TableSampleStyle style;

    TableSampleWriter(FromCompiler out) {
        this.out = out;
        style = out.capabilities().style(TableSampleStyle.class);
    }

    void write(TableSample sample) {
        out.require(Feature.TABLE_SAMPLE);
        if (sample.method() == TableSample.Method.BERNOULLI) {
            out.require(Feature.TABLE_SAMPLE_BERNOULLI);
        }
        out.sql(" ").sql(keywords(sample.method())).sql(" (");
        number(sample.percent());
        out.sql(style == TableSampleStyle.TABLESAMPLE_PERCENT ? " PERCENT)" : ")");
        if (sample.seed() != null) {
            out.sql(style == TableSampleStyle.SAMPLE ? " SEED (" : " REPEATABLE (");
            number(sample.seed());
            out.sql(")");
        }
    }

    private String keywords(TableSample.Method method) {
        if (style == TableSampleStyle.SAMPLE) {
            return method == TableSample.Method.SYSTEM ? "SAMPLE BLOCK" : "SAMPLE";
        }
        return "TABLESAMPLE " + method.name();
    }

    private void number(Expression<?> value) {
        if (style == TableSampleStyle.TABLESAMPLE) {
            value.accept(out);
        } else {
            out.written(value);
        }
    }
}
