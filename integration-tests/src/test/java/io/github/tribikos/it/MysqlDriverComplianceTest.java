package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeNote;
import io.github.tribikos.testkit.TypeValues;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** MySQL's driver and {@code mysql:} URLs, on a MariaDB server: the dialect goes by what the server says it is. */
@Tag("database:mariadb-by-mysql-driver")
class MysqlDriverComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        String url = MariadbServer.url();
        return DatabaseUnderTest.ownOnServer("mysql" + url.substring(url.indexOf(':')));
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
