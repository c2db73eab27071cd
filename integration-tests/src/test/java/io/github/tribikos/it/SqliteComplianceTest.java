package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeMatrix;
import io.github.tribikos.testkit.TypeNote;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("database:sqlite")
class SqliteComplianceTest extends DialectCompliance {
    @TempDir
    static Path folder;

    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.at("sqlite:///" + folder.resolve("compliance.db"));
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.sqlite();
    }

    @Override
    protected void typesTried(TypeMatrix matrix) {
        TypesDocument.check("SQLite", matrix);
    }

    @Override
    protected String createSchema(String name) {
        return "ATTACH ':memory:' AS " + name;
    }

    @Override
    protected String dropSchema(String name) {
        return "DETACH " + name;
    }
}
