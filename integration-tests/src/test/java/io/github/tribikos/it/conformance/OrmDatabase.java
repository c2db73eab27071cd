package io.github.tribikos.it.conformance;

import io.github.tribikos.dialect.DatabaseUrl;
import io.github.tribikos.engine.Engine;
import io.github.tribikos.engine.EngineOptions;
import io.github.tribikos.event.PoolEntry;
import io.github.tribikos.event.PoolListener;
import io.github.tribikos.testkit.DatabaseUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives each case a freshly seeded database: a copy of one that was seeded once. */
abstract class OrmDatabase implements AutoCloseable {
    private @Nullable Engine engine;

    /** Returns the engine of a fresh copy; the one before is closed. */
    final Engine fresh() {
        closeEngine();
        Engine made = copy();
        engine = made;
        return made;
    }

    private void closeEngine() {
        Engine former = engine;
        if (former != null) {
            former.close();
        }
        engine = null;
    }

    abstract Engine copy();

    abstract void drop();

    @Override
    public void close() {
        closeEngine();
        drop();
    }

    /** Copies of two files. */
    static final class InSqlite extends OrmDatabase {
        private final Path folder;

        InSqlite(Corpus corpus) {
            try {
                folder = Files.createTempDirectory("tribikos-orm");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            try (FestivalDatabase seeded = FestivalDatabase.sqlite(corpus)) {
                seeded.jdbc(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("COMMIT");
                        statement.execute("VACUUM INTO '" + folder.resolve("main.db") + "'");
                        statement.execute("VACUUM archive INTO '" + folder.resolve("archive.db") + "'");
                        statement.execute("BEGIN");
                    }
                    return folder;
                });
            }
        }

        @Override
        Engine copy() {
            Path main = copied("main.db");
            Path archive = copied("archive.db");
            Engine made =
                    Engine.create("sqlite:///" + main, EngineOptions.defaults().poolSize(2));
            made.events().pool(new PoolListener() {
                @Override
                public void connected(PoolEntry entry) throws SQLException {
                    try (Statement statement = entry.jdbc().createStatement()) {
                        statement.execute("ATTACH DATABASE '" + archive + "' AS archive");
                    }
                }
            });
            return made;
        }

        private Path copied(String file) {
            try {
                return Files.copy(
                        folder.resolve(file), folder.resolve("case-" + file), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        void drop() {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Copies by CREATE DATABASE ... TEMPLATE. */
    static final class InPostgresql extends OrmDatabase {
        private final FestivalDatabase template;
        private final String serverUrl;
        private final String own = DatabaseUnderTest.randomName();

        InPostgresql(Corpus corpus, String serverUrl) {
            this.serverUrl = serverUrl;
            this.template = FestivalDatabase.postgresql(corpus, serverUrl);
            template.disconnect();
        }

        @Override
        Engine copy() {
            drop(own);
            FestivalDatabase.autocommitting(serverUrl, "CREATE DATABASE " + own + " TEMPLATE " + template.ownName());
            String url = DatabaseUrl.parse(serverUrl).withDatabase(own).renderWithPassword();
            return Engine.create(url, EngineOptions.defaults().poolSize(2));
        }

        private void drop(String name) {
            FestivalDatabase.autocommitting(serverUrl, "DROP DATABASE IF EXISTS " + name);
        }

        @Override
        void drop() {
            drop(own);
            template.close();
        }
    }
}
