package io.github.tribikos.compile;

import io.github.tribikos.sql.SchemaTranslation;
import io.github.tribikos.type.ArrayType;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The schema of an enumeration or domain that the database knows by its name, at the beginning of its spelling: {@code archive.mood[]}.
 *
 * @param length how long it is with the point behind it, 0 if there is none
 * @param schema the schema, or null
 */
record NamedTypeSchema(int length, @Nullable String schema) {
    /** Returns where the schema stands in {@code spelled}, null if the type is none that has a name there. */
    static @Nullable NamedTypeSchema of(SqlType<?> type, String spelled, CompilerContext context) {
        SqlType<?> named = named(type.forDialect(context.dialectName()), context);
        if (named instanceof EnumType<?> labels) {
            return of(labels.schemaName(), labels.typeName(), spelled, context);
        }
        return named instanceof DomainType<?> domain
                ? of(domain.schemaName(), domain.typeName(), spelled, context)
                : null;
    }

    private static SqlType<?> named(SqlType<?> type, CompilerContext context) {
        if (type instanceof MappedType<?, ?> mapped) {
            return named(mapped.stored().forDialect(context.dialectName()), context);
        }
        return type instanceof ArrayType<?> array
                ? named(array.element().forDialect(context.dialectName()), context)
                : type;
    }

    private static @Nullable NamedTypeSchema of(
            @Nullable String schema, @Nullable String name, String spelled, CompilerContext context) {
        IdentifierPreparer identifiers = context.identifiers();
        String prefix = schema == null ? "" : identifiers.quote(schema) + ".";
        boolean isNamed = name != null && spelled.startsWith(prefix + identifiers.quote(name));
        return isNamed ? new NamedTypeSchema(prefix.length(), schema) : null;
    }

    /** Returns the spelling of a type as CREATE TABLE has it, its schema translated. */
    static String translated(SqlType<?> type, CompilerContext context, SchemaTranslation schemas) {
        String spelled = context.typeName(type);
        NamedTypeSchema place = of(type, spelled, context);
        if (place == null) {
            return spelled;
        }
        String schema = schemas.apply(place.schema());
        return (schema == null ? "" : context.identifiers().quote(schema) + ".") + spelled.substring(place.length());
    }
}
