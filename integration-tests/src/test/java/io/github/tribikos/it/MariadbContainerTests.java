package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeNote;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.testcontainers.mariadb.MariaDBContainer;

/** The suite on the image {@value #IMAGE}; for the profile {@code containers}. */
@Tag("database:mariadb-container")
class MariadbContainerTests extends DialectCompliance {
    private static final String IMAGE = "mariadb:10.11";

    @Override
    protected DatabaseUnderTest database() {
        return Containers.database(
                "mariadb",
                3306,
                IMAGE,
                () -> new MariaDBContainer(IMAGE)
                        .withUsername("root") // who may create the other schemas of some tests
                        .withUrlParam("sslMode", "disable"));
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.mariadb();
    }
}
