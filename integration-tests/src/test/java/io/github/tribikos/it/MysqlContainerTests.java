package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeNote;
import io.github.tribikos.testkit.TypeValues;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.testcontainers.mysql.MySQLContainer;

/** The suite on the image {@value #IMAGE}; for the profile {@code containers}. */
@Tag("database:mysql-container")
class MysqlContainerTests extends DialectCompliance {
    private static final String IMAGE = "mysql:8.4";

    @Override
    protected DatabaseUnderTest database() {
        return Containers.database("mysql", 3306, IMAGE, () -> new MySQLContainer(IMAGE));
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.mariadb();
    }

    @Override
    protected List<TypeValues<?>> ownTypes() {
        return MysqlTypeValues.all();
    }
}
