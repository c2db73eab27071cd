package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeMatrix;
import io.github.tribikos.testkit.TypeNote;
import io.github.tribikos.testkit.TypeValues;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Tag("database:mariadb")
class MariadbComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.ownOnServer(MariadbServer.url());
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.mariadb();
    }

    @Override
    protected List<TypeValues<?>> ownTypes() {
        return MysqlTypeValues.all();
    }

    @Override
    protected void typesTried(TypeMatrix matrix) {
        TypesDocument.check("MariaDB", matrix);
    }
}
