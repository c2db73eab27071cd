package io.github.tribikos.benchmarks;

import io.github.tribikos.sql.RenderedSql;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** W9 under JMH, which may measure what touches no database. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class BuildAndRenderBenchmark {
    private final BuildAndRender tribikos = new BuildAndRender();
    private int number;

    /** The statement is built, its compiled form found, its SQL and values rendered. */
    @Benchmark
    public RenderedSql tribikos() {
        return tribikos.rendered(number++ & 0xffff);
    }

    /** The same text and values by appending. */
    @Benchmark
    public RenderedSql byHand() {
        return BuildAndRender.byHand(number++ & 0xffff);
    }
}
