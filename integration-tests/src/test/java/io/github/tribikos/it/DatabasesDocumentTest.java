package io.github.tribikos.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Capabilities;
import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.Dialect;
import io.github.tribikos.duckdb.Duckdb;
import io.github.tribikos.h2.H2;
import io.github.tribikos.mysql.Mysql;
import io.github.tribikos.oracle.Oracle;
import io.github.tribikos.postgresql.Postgresql;
import io.github.tribikos.sqlite.Sqlite;
import io.github.tribikos.sqlserver.SqlServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of features in {@code docs/databases.md} is what the dialects declare. */
class DatabasesDocumentTest {
    private static final Path PAGE = Path.of("../docs/databases.md");
    private static final String BEGIN = "<!-- features -->\n";
    private static final String END = "<!-- end of features -->";

    @Test
    void tableOfFeaturesIsWhatTheDialectsDeclare() throws IOException {
        String page = Files.readString(PAGE);
        String expected =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table() + page.substring(page.indexOf(END));
        if (System.getProperty("tribikos.docs", "").equals("write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/databases.md; run this test with -Dtribikos.docs=write to have it written anew")
                .isEqualTo(expected);
    }

    private static String table() {
        List<Capabilities> databases = Stream.of(
                        Sqlite.sqlite(),
                        H2.h2(),
                        Duckdb.duckdb(),
                        Postgresql.postgresql(),
                        Mysql.mariadb(),
                        Mysql.mysql(),
                        Oracle.oracle(),
                        SqlServer.sqlserver())
                .map(Dialect::capabilities)
                .toList();
        String names = databases.stream().map(Capabilities::database).collect(Collectors.joining(" | "));
        String table = "| | " + names + " |\n|" + " --- |".repeat(databases.size() + 1) + "\n";
        for (Feature feature : Feature.values()) {
            String cells = databases.stream()
                    .map(database -> database.supports(feature) ? "yes" : "–")
                    .collect(Collectors.joining(" | "));
            table += "| " + feature.title() + " | " + cells + " |\n";
        }
        return table;
    }
}
