package io.github.tribikos.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server for the tests of one run: that of {@value #VARIABLE} where it is set, else the embedded binaries, where
 * they run; else the tests are skipped with the reason.
 */
public final class PostgresqlServer {
    static final String VARIABLE = "TRIBIKOS_POSTGRESQL_URL";

    private static @Nullable String url;
    private static @Nullable String whyNot;

    private PostgresqlServer() {}

    /** Returns the URL of a database on the server that may be connected to. */
    public static synchronized String url() {
        if (url == null && whyNot == null) {
            String given = System.getenv(VARIABLE);
            if (given != null && !given.isEmpty()) {
                url = given;
            } else {
                start();
            }
        }
        String found = url;
        return found != null
                ? found
                : Assumptions.abort(
                        VARIABLE + " is not set, and the embedded PostgreSQL does not start here: " + whyNot);
    }

    private static void start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(20))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            url = "postgresql://postgres@localhost:" + server.getPort() + "/postgres";
        } catch (IOException | RuntimeException | LinkageError failure) {
            whyNot = failure.toString();
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException failure) {
            System.err.println("The embedded PostgreSQL could not be stopped: " + failure);
        }
    }
}
