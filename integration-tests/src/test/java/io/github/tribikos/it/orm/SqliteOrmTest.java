package io.github.tribikos.it.orm;

import io.github.tribikos.testkit.DatabaseUnderTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("database:sqlite")
class SqliteOrmTest extends GraphSuite {
    @TempDir
    static Path folder;

    @Override
    DatabaseUnderTest database() {
        return DatabaseUnderTest.at("sqlite:///" + folder.resolve("orm.db"));
    }
}
