package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.testkit.DatabaseUnderTest;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A JVM with 128 MB streams a million rows, or as many as {@code -Dtribikos.stream.power=7} says (10,000,000), and its heap stays
 * flat.
 */
abstract class LargeStreams {
    private static final String POWER = "tribikos.stream.power";
    private static final int MOST_GROWTH = 20; // MB

    /** Returns the database to read from. */
    abstract DatabaseUnderTest database();

    @Test
    @Timeout(600)
    void millionRowsFitIntoLittleMemory() throws IOException, InterruptedException {
        int power = Integer.getInteger(POWER, 6);
        long rows = (long) Math.pow(10, power);
        String told = probe(power);
        System.out.println(getClass().getSimpleName() + ": " + told);

        assertThat(told).startsWith("rows=" + rows + " sum=" + (rows * (rows - 1) / 2 + rows * 29) + " ");
        assertThat(Integer.parseInt(told.replaceAll(".* grown=(-?\\d+) .*", "$1")))
                .as("MB by which the heap has grown")
                .isLessThan(MOST_GROWTH);
    }

    private String probe(int power) throws IOException, InterruptedException {
        try (DatabaseUnderTest database = database()) {
            ProcessBuilder program = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx128m",
                            "-cp",
                            classPath(),
                            StreamProbe.class.getName(),
                            String.valueOf(power)))
                    .redirectErrorStream(true);
            program.environment().put(StreamProbe.URL, database.url());
            Process process = program.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
            return output.lines()
                    .filter(line -> line.startsWith("rows="))
                    .findFirst()
                    .orElse(output);
        }
    }

    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        return System.getProperty("java.class.path") + (modules.isEmpty() ? "" : File.pathSeparator + modules);
    }
}
