package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeNote;
import io.github.tribikos.testkit.TypeValues;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The suite on the image {@value #IMAGE}; for the profile {@code containers}. */
@Tag("database:postgresql-container")
class PostgresqlContainerTests extends DialectCompliance {
    private static final String IMAGE = "postgres:15";

    @Override
    protected DatabaseUnderTest database() {
        return Containers.database("postgresql", 5432, IMAGE, () -> new PostgreSQLContainer(IMAGE));
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.postgresql();
    }

    @Override
    protected List<TypeValues<?>> ownTypes() {
        return PostgresTypeValues.all();
    }
}
