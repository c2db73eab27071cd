package io.github.tribikos.schema;

import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types with names that the columns of some tables have, where the database has to be told of them first. */
final class NamedTypes {
    /**
     * One of them.
     *
     * @param schema null for the default one
     * @param name its name
     * @param create the statement that creates it
     * @param drop the statement that drops it
     */
    record Entry(@Nullable String schema, String name, Ddl create, Ddl drop) {}

    private final DdlRenderer dialect;
    private final Map<String, Entry> found = new LinkedHashMap<>();

    private NamedTypes(DdlRenderer dialect) {
        this.dialect = dialect;
    }

    /** Returns those that {@code dialect} creates by statements, in the order in which they can be. */
    static List<Entry> of(Collection<? extends Table<?>> tables, DdlRenderer dialect) {
        NamedTypes types = new NamedTypes(dialect);
        for (Table<?> table : tables) {
            for (Column<?> column : table.columns()) {
                types.add(column.type());
            }
        }
        return List.copyOf(types.found.values());
    }

    static List<Entry> reversed(List<Entry> entries) {
        List<Entry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed;
    }

    private void add(SqlType<?> declared) {
        SqlType<?> type = declared.forDialect(dialect.name());
        if (type instanceof MappedType<?, ?> mapped) {
            add(mapped.stored());
        } else if (type instanceof ArrayType<?> array) {
            add(array.element());
        } else if (type instanceof DomainType<?> domain) {
            add(domain.base()); // before the domain, which may be over an enumeration
        }
        if (!dialect.createsType(type)) {
            return;
        }
        if (type instanceof EnumType<?> labels && labels.typeName() != null) {
            put(labels.schemaName(), labels.typeName(), CreateType.of(labels), DropType.of(labels));
        } else if (type instanceof Domain<?> domain) {
            put(domain.schemaName(), domain.typeName(), CreateDomain.of(domain), DropDomain.of(domain));
        }
    }

    private void put(@Nullable String schema, String name, Ddl create, Ddl drop) {
        found.putIfAbsent((schema == null ? "" : schema + ".") + name, new Entry(schema, name, create, drop));
    }
}
