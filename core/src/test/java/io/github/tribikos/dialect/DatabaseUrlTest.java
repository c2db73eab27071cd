package io.github.tribikos.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tribikos.error.ArgumentException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {
    @Test
    void allPartsAreFound() {
        DatabaseUrl url = DatabaseUrl.parse(
                "PostgreSQL+psycopg://ad%61:p%40ss%3A%2F@[::1]:5432/my%20db?sslmode=require&host=a&host=b+c");
        assertThat(url.dialect()).isEqualTo("postgresql");
        assertThat(url.driver()).isEqualTo("psycopg");
        assertThat(url.user()).isEqualTo("ada");
        assertThat(url.password()).isEqualTo("p@ss:/");
        assertThat(url.host()).isEqualTo("::1");
        assertThat(url.port()).isEqualTo(5432);
        assertThat(url.database()).isEqualTo("my db");
        assertThat(url.query()).isEqualTo(Map.of("sslmode", List.of("require"), "host", List.of("a", "b c")));
        assertThat(url.isJdbc()).isFalse();
        assertThat(url.renderWithPassword())
                .isEqualTo(
                        "postgresql+psycopg://ada:p%40ss%3A%2F@[::1]:5432/my%20db?host=a&host=b%20c&sslmode=require");
        assertThat(url)
                .hasToString("postgresql+psycopg://ada:***@[::1]:5432/my%20db?host=a&host=b%20c&sslmode=require");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "sqlite:///library.db, library.db",
                "sqlite:////abs/path.db, /abs/path.db",
                "sqlite://, -",
                "sqlite:///, -",
                "sqlite:///:memory:, :memory:",
                "sqlite:////home/me@work:2/x.db, /home/me@work:2/x.db",
                "sqlite:///C:\\data\\x.db, C:\\data\\x.db",
                "h2:///path/file, path/file",
                "h2:///:memory:, :memory:",
                "duckdb:///a+b%25.db, a+b%.db"
            })
    void aDatabaseWithoutAHostIsAPath(String text, String database) {
        DatabaseUrl url = DatabaseUrl.parse(text);
        assertThat(url.database()).isEqualTo(database);
        assertThat(url.host()).isNull();
        assertThat(url.user()).isNull();
        assertThat(url.port()).isNull();
        assertThat(DatabaseUrl.parse(url.renderWithPassword())).isEqualTo(url);
    }

    @Test
    void memoryAndFilePathsStayReadableWhenRendered() {
        assertThat(DatabaseUrl.parse("sqlite:///:memory:")).hasToString("sqlite:///:memory:");
        assertThat(DatabaseUrl.parse("sqlite:////var/x.db")).hasToString("sqlite:////var/x.db");
        assertThat(DatabaseUrl.parse("sqlite:///")).hasToString("sqlite://");
    }

    @Test
    void emptyPartsAreNone() {
        DatabaseUrl url = DatabaseUrl.parse("mysql://:secret@:/?a&b=&&c=1");
        assertThat(url.user()).isNull();
        assertThat(url.password()).isEqualTo("secret");
        assertThat(url.host()).isNull();
        assertThat(url.port()).isNull();
        assertThat(url.database()).isNull();
        assertThat(url.query()).isEqualTo(Map.of("a", List.of(""), "b", List.of(""), "c", List.of("1")));
        assertThat(url).hasToString("mysql://:***@?a=&b=&c=1");
        assertThat(DatabaseUrl.parse("mysql://ada:@h").password()).isEmpty();
        assertThat(DatabaseUrl.parse("mysql://ada@h").password()).isNull();
    }

    @Test
    void copiesDifferInOnePart() {
        DatabaseUrl url = DatabaseUrl.of("postgresql")
                .withDriver("PgJdbc")
                .withUser("ada")
                .withPassword("s3cret")
                .withHost("fe80::1%eth0")
                .withPort(5432)
                .withDatabase("library")
                .withQuery("b", "1", "2")
                .withQuery("a", "x&y")
                .withAddedQuery("b", "3");
        assertThat(url.renderWithPassword())
                .isEqualTo("postgresql+pgjdbc://ada:s3cret@[fe80::1%25eth0]:5432/library?a=x%26y&b=1&b=2&b=3");
        assertThat(url.queryValue("a")).isEqualTo("x&y");
        assertThat(url.queryValue("z")).isNull();
        DatabaseUrl bare = url.withDriver(null)
                .withUser(null)
                .withPassword(null)
                .withHost(null)
                .withPort(null)
                .withDatabase(null)
                .withQuery("a")
                .withQuery("b");
        assertThat(bare).hasToString("postgresql://").isEqualTo(DatabaseUrl.of("PostgreSQL"));
        assertThat(url.query()).containsKeys("a", "b");
    }

    @Test
    void urlsWithTheSamePartsAreEqual() {
        DatabaseUrl url = DatabaseUrl.parse("h2://u:%70@h/x?a=1&b=2");
        assertThat(url)
                .isEqualTo(DatabaseUrl.parse("H2://%75:p@h/x?b=2&a=1"))
                .hasSameHashCodeAs(DatabaseUrl.parse("h2://u:p@h/x?b=2&a=1"))
                .isNotEqualTo(url.withPassword("q"))
                .isNotEqualTo(null);
    }

    @Test
    void aJdbcUrlIsKeptWhole() {
        String text = "jdbc:PostgreSQL://localhost:5432/db?user=ada&x=%zz";
        DatabaseUrl url = DatabaseUrl.parse(text);
        assertThat(url.isJdbc()).isTrue();
        assertThat(url.dialect()).isEqualTo("postgresql");
        assertThat(url.renderWithPassword()).isEqualTo(text);
        assertThat(url).hasToString(text).isEqualTo(DatabaseUrl.parse(text));
        assertThat(url.host()).isNull();
        assertThat(url.query()).isEmpty();
        assertThat(DatabaseUrl.parse("jdbc:h2:mem:x").dialect()).isEqualTo("h2");
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> url.withUser("ada"))
                .withMessage(
                        "A jdbc: URL is kept as it is and cannot be edited. Write \"postgresql://user@host/database\""
                                + " instead, or change the text before it is parsed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jdbc:mysql://ada:s3cret@host/db|jdbc:mysql://ada:***@host/db",
                "jdbc:mysql://ada:s3cret@host/db?mail=a@b|jdbc:mysql://ada:***@host/db?mail=a@b",
                "jdbc:mysql://ada:s3/c@re?t@host/db|jdbc:mysql://ada:***@host/db",
                "jdbc:mysql://ada:s3;x=cret@host/db|jdbc:mysql://ada:***@host/db",
                "jdbc:mysql://ada:s3?x=cret@host/db|jdbc:mysql://ada:***@host/db",
                "jdbc:mysql://a:s3cret@h1:1,b:s3cret@h2:2/db|jdbc:mysql://a:***@h2:2/db",
                "jdbc:mysql://address=(host=h)(user=u)(password=s3@cret)/db|jdbc:mysql://address=(host=h)(user=u)(password=***)/db",
                "jdbc:mysql://(host=h,password=s3cret,user=u)/db|jdbc:mysql://(host=h,password=***,user=u)/db",
                "jdbc:postgresql://h:1/db?user=me@corp&PassWord=s3cret&x=1|jdbc:postgresql://h:1/db?user=me@corp&PassWord=***&x=1",
                "jdbc:postgresql://h/db?password=s3;cret&x=1|jdbc:postgresql://h/db?password=***&x=1",
                "jdbc:postgresql://h/db?p%61ssword=s3cret|jdbc:postgresql://h/db?p%61ssword=***",
                "jdbc:postgresql://h/db?x=a%26password%3Ds3cret|jdbc:postgresql://h/db?x=a%26password%3D***",
                "jdbc:sqlserver://h:1433;user=me@srv;password=s3&cret;x=1|jdbc:sqlserver://h:1433;user=me@srv;password=***;x=1",
                "jdbc:sqlserver://h;password={s3;c}}re;t};x=1|jdbc:sqlserver://h;password=***;x=1",
                "jdbc:sqlserver://h; Password = s3cret ;x=1|jdbc:sqlserver://h; Password =***;x=1",
                "jdbc:h2:mem:x;USER=sa;PASSWORD=s3cret|jdbc:h2:mem:x;USER=sa;PASSWORD=***",
                "jdbc:x://h;PWD=s3cret;a=1|jdbc:x://h;PWD=***;a=1",
                "jdbc:x:password=s3cret;a=1|jdbc:x:password=***",
                "jdbc:oracle:thin:scott/s3cret@//host:1521/svc|jdbc:oracle:thin:scott/***@//host:1521/svc",
                "jdbc:oracle:thin:@//host:1521/svc|jdbc:oracle:thin:@//host:1521/svc",
                "jdbc:oracle:thin:@host:1521:sid|jdbc:oracle:thin:@host:1521:sid",
                "jdbc:sqlite:/var/x.db?cipher=a&key=s3cret|jdbc:sqlite:/var/x.db?cipher=a&key=***",
                "jdbc:db2://h/db:user=a;password=s3cret;|jdbc:db2://h/db:user=a;password=***;",
                "jdbc:postgresql://h/db?password=|jdbc:postgresql://h/db?password="
            })
    void secretsOfJdbcUrlsAreMasked(String text, String masked) {
        assertThat(DatabaseUrl.parse(text)).hasToString(masked);
    }

    @Test
    void secretsInTheQueryAreMasked() {
        assertThat(DatabaseUrl.parse("mssql://h/db?PWD=s3cret&trustStorePassword=x&access%54oken=t&app=ok&"
                        + "odbc_connect=SERVER%3Dh;UID%3Da;PWD%3Ds3cret"))
                .hasToString(
                        "mssql://h/db?PWD=***&accessToken=***&app=ok&odbc_connect=SERVER%3Dh%3BUID%3Da%3BPWD%3D***&"
                                + "trustStorePassword=***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada:s3cret@host/db|it has no \"://\"",
                "h2:mem:s3cret|it has no \"://\"",
                "''|it has no \"://\"",
                "://s3cret|the name of the dialect is not a letter",
                "a:s3cret@x://h|the name of the dialect is not a letter",
                "postgresql+://s3cret|the name of the driver is not a letter",
                "postgresql+a+b://s3cret|the name of the driver is not a letter",
                "jdbc:|no name of a database follows \"jdbc:\"",
                "jdbc::s3cret|no name of a database follows \"jdbc:\"",
                "jdbc:s3 cret:x|the name of the dialect is not a letter",
                "postgresql://ada:s3c@ret@host/db|it has more than one '@' before the database",
                "postgresql://ada:s3/cret@host/db|an '@' comes after the '/'",
                "postgresql://ada:12/s3cret@host/db|an '@' comes after the '/'",
                "postgresql://ada:s3?cret@host/db|the port is not a number from 1 to 65535",
                "postgresql://ada:12?s3cret@host/db|the name of a parameter has an '@'",
                "postgresql://ada:s3%zzcret@host/db|the password has a '%' that two hexadecimal digits do not follow",
                "postgresql://ada:s3cret%4@host/db|the password has a '%'",
                "postgresql://ada:s3cret%ff@host/db|the password is not percent-encoded UTF-8",
                "postgresql://ada:s3cret%00@host/db|the password has the control character U+0000 at index 6",
                "postgresql://a%0Ada:s3cret@host/db|the user has the control character U+000A at index 1",
                "postgresql://ada:s3cret@[::1/db|the brackets of the host are not closed",
                "postgresql://ada:s3cret@[::1]5/db|the brackets of the host are not closed",
                "postgresql://ada:s3cret@h]/db|the host has a bracket",
                "postgresql://ada:s3cret@h:0/db|the port is not a number",
                "postgresql://ada:s3cret@h:65536/db|the port is not a number",
                "postgresql://ada:s3cret@h:-1/db|the port is not a number",
                "postgresql://ada:s3cret@h:999999999999/db|the port is not a number",
                "postgresql://ada:s3cret@h/db?sslmode=%x|the parameter \"sslmode\" has a '%'",
                "postgresql://ada:s3cret@h/db?sslmode=%7F|the parameter \"sslmode\" has the control character U+007F",
                "postgresql://ada:s3cret@h/db?=s3cret|a parameter has no name"
            })
    void aBadUrlSaysWhatIsWrongAndNeverShowsThePassword(String text, String message) {
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> DatabaseUrl.parse(text))
                .withMessageStartingWith("Invalid database URL: " + message)
                .satisfies(error -> assertThat(error.getMessage()).doesNotContain("s3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite://\n", "\tsqlite://", "jdbc:h2:mem:x\u0000", "sqlite:///\u0085"})
    void controlCharactersAreRefused(String text) {
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> DatabaseUrl.parse(text))
                .withMessageStartingWith("Invalid database URL: the text has the control character U+00");
    }

    @Test
    void badPartsAreRefusedInCopiesToo() {
        DatabaseUrl url = DatabaseUrl.of("postgresql");
        assertRefused(() -> url.withPassword("a\nb"), "the password has the control character U+000A at index 1.");
        assertRefused(() -> url.withUser("\ud800"), "the user has half of a surrogate pair.");
        assertRefused(() -> url.withPort(70_000), "the port is not a number from 1 to 65535.");
        assertRefused(() -> url.withHost("localhost:5432"), "the host has a ':'. Give the port by withPort().");
        assertRefused(() -> url.withQuery("", "x"), "a parameter has no name.");
        assertRefused(() -> DatabaseUrl.of("jdbc"), "\"jdbc\" is no dialect. Name the database.");
        assertRefused(() -> url.withDatabase("x".repeat(8_192)), "expected at most 8192 characters but got 8206.");
        assertRefused(
                () -> DatabaseUrl.parse("jdbc:h2:" + "x".repeat(8_192)),
                "expected at most 8192 characters but got 8200.");
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(() -> url.withQuery("host", "a", "b").queryValue("host"))
                .withMessage("The parameter \"host\" of the database URL has 2 values. Use query() to read them all.");
    }

    @Test
    void parsingWhatWasRenderedGivesAnEqualUrlAndMaskingHidesThePassword() {
        Random random = new Random(4_711);
        for (int round = 0; round < 10_000; round++) {
            DatabaseUrl url = DatabaseUrl.of(random.nextBoolean() ? "postgresql" : "my-sql_8.0")
                    .withDriver(random.nextBoolean() ? null : "driver")
                    .withUser(randomText(random))
                    .withHost(random.nextInt(4) == 0 ? "fe80::" + random.nextInt(9) : randomHost(random))
                    .withPort(random.nextBoolean() ? null : 1 + random.nextInt(65_535))
                    .withDatabase(randomText(random));
            for (int i = random.nextInt(4); i > 0; i--) {
                url = url.withAddedQuery("k" + randomText(random), String.valueOf(randomText(random)));
            }
            DatabaseUrl secret = url.withPassword("CANARY" + randomText(random) + "CANARY");
            DatabaseUrl parsed = DatabaseUrl.parse(secret.renderWithPassword());
            assertThat(parsed).isEqualTo(secret);
            assertThat(parsed.password()).isEqualTo(secret.password());
            assertThat(parsed.user()).isEqualTo(secret.user());
            assertThat(parsed.host()).isEqualTo(secret.host());
            assertThat(parsed.database()).isEqualTo(secret.database());
            assertThat(parsed.query()).isEqualTo(secret.query());
            assertThat(parsed.toString()).doesNotContain("CANARY").contains(":***@");
        }
    }

    @Test
    @Timeout(10)
    void hostileTextIsParsedAndMaskedInLinearTime() {
        for (String unit :
                List.of("@", ":", "/", "?", "&", "=", ";", "%3D", "password=", ";password={", "a&", "[", "%25")) {
            String body = unit.repeat(8_000 / unit.length());
            for (String prefix : List.of("postgresql://", "postgresql://h/d?a=", "jdbc:x:", "jdbc:x://h?")) {
                for (int i = 0; i < 20; i++) {
                    try {
                        assertThat(DatabaseUrl.parse(prefix + body).toString()).isNotEmpty();
                    } catch (ArgumentException refused) {
                        assertThat(refused).hasMessageStartingWith("Invalid database URL: ");
                    }
                }
            }
        }
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatExceptionOfType(ArgumentException.class)
                .isThrownBy(call::run)
                .withMessage("Invalid database URL: " + message);
    }

    private static @Nullable String randomHost(Random random) {
        String text = randomText(random);
        return text == null ? null : text.replaceAll("[\\[\\]:/?#@&;=\\\\\"'<>|()]", "");
    }

    private static @Nullable String randomText(Random random) {
        if (random.nextInt(5) == 0) {
            return null;
        }
        String alphabet = "abzAZ09-._~ !\"#$%&'()*+,/:;<=>?@[\\]^`{|}\u00e9\u00df\u4e2d\u2028";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(
                    random.nextInt(20) == 0 ? "\ud83d\ude00" : "" + alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
