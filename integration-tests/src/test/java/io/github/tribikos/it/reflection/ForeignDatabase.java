package io.github.tribikos.it.reflection;

import io.github.tribikos.engine.Engine;
import java.sql.Statement;

/** A database whose tables others made, by SQL of their own. */
final class ForeignDatabase {
    private ForeignDatabase() {}

    static void run(Engine engine, String... statements) {
        engine.begin(connection -> connection.unwrapped(driver -> {
            try (Statement statement = driver.createStatement()) {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            }
            return true;
        }));
    }
}
