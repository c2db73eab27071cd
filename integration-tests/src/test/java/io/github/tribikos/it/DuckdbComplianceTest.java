package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeMatrix;
import io.github.tribikos.testkit.TypeNote;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Tag("database:duckdb")
class DuckdbComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.at("jdbc:duckdb:memory:" + DatabaseUnderTest.randomName());
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.duckdb();
    }

    @Override
    protected void typesTried(TypeMatrix matrix) {
        TypesDocument.check("DuckDB", matrix);
    }
}
