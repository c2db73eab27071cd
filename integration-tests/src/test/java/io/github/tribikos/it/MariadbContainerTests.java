package io.github.tribikos.it;

import com.github.dockerjava.api.command.InspectContainerResponse;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeNote;
import io.github.tribikos.testkit.TypeValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.testcontainers.mariadb.MariaDBContainer;

/** The suite on the image {@value #IMAGE}; for the profile {@code containers}. */
@Tag("database:mariadb-container")
class MariadbContainerTests extends DialectCompliance {
    private static final String IMAGE = "mariadb:10.11";

    @Override
    protected DatabaseUnderTest database() {
        return Containers.database("mariadb", 3306, IMAGE, () -> new Server().withUrlParam("sslMode", "disable"));
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.mariadb();
    }

    @Override
    protected List<TypeValues<?>> ownTypes() {
        return MysqlTypeValues.all();
    }

    /** A server whose ordinary user may create the other schemas of some tests. */
    private static final class Server extends MariaDBContainer {
        Server() {
            super(IMAGE);
        }

        /** Official images give root the user's password, images made of a distribution's packages none on the socket. */
        @Override
        protected void containerIsStarted(InspectContainerResponse container) {
            super.containerIsStarted(container);
            String grant = "GRANT ALL ON *.* TO '" + getUsername() + "'@'%'";
            if (!runsAsRoot(grant, "-p" + getPassword()) && !runsAsRoot(grant, "--skip-password")) {
                throw new IllegalStateException("Root of " + IMAGE + " could not run: " + grant);
            }
        }

        private boolean runsAsRoot(String sql, String password) {
            try {
                return execInContainer("mariadb", "-uroot", password, "-e", sql).getExitCode() == 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while privileges were granted.", e);
            }
        }
    }
}
