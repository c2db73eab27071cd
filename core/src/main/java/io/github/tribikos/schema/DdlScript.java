package io.github.tribikos.schema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the SQL of what it is to run. */
final class DdlScript implements DdlExecutor {
    private final DdlRenderer dialect;
    private final List<String> statements = new ArrayList<>();

    DdlScript(DdlRenderer dialect) {
        this.dialect = dialect;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    @Override
    public boolean hasTable(Table<?> table) {
        return false;
    }

    @Override
    public boolean hasType(@Nullable String schema, String name) {
        return false;
    }

    @Override
    public DdlRenderer dialect() {
        return dialect;
    }

    @Override
    public void execute(Ddl ddl) {
        statements.addAll(dialect.render(ddl));
    }

    @Override
    public boolean addsForeignKeysLater() {
        return dialect.addsForeignKeysLater();
    }
}
