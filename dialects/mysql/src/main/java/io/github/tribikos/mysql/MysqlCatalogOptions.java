package io.github.tribikos.mysql;

import io.github.tribikos.catalog.CatalogOptions;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedOptions;
import io.github.tribikos.catalog.ReflectedTerm;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.DialectOptions;
import io.github.tribikos.schema.Index;
import io.github.tribikos.schema.Table;
import io.github.tribikos.sql.OrderTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Options of tables and indexes as {@code information_schema} has them; it does not tell the parser of a full-text index. */
final class MysqlCatalogOptions implements CatalogOptions {
    static final String ENGINE = "ENGINE";
    static final String CHARSET = "CHARSET";
    static final String COLLATE = "COLLATE";

    /** The first generated key is what the next one is, once there are rows; checksums of Aria are told of some tables and not of others. */
    private static final Set<String> PASSING = Set.of("AUTO_INCREMENT", "PAGE_CHECKSUM");

    private static final Set<String> HASHED_ENGINES = Set.of("MEMORY", "HEAP", "NDB", "NDBCLUSTER");
    private static final Set<String> KINDS = Set.of("FULLTEXT", "SPATIAL");
    private static final Pattern OPTION = Pattern.compile("(\\w+)=(\\w+)");

    /** Returns {@code known} with what {@code TABLES.CREATE_OPTIONS} says, {@code row_format=COMPRESSED}. */
    static ReflectedOptions withCreateOptions(ReflectedOptions known, @Nullable String text) {
        ReflectedOptions options = known;
        Matcher each = OPTION.matcher(text == null ? "" : text);
        while (each.find()) {
            String name = each.group(1).toUpperCase(Locale.ROOT);
            options = options.with(name, PASSING.contains(name) ? null : each.group(2));
        }
        return options;
    }

    /** Whether it is another kind of index than others, FULLTEXT or SPATIAL. */
    static boolean isKind(String type) {
        return KINDS.contains(type);
    }

    /** Returns how an index is kept, null where it is as is usual in its engine; only some engines have another than BTREE. */
    static @Nullable String method(String type, @Nullable String engine) {
        boolean isHashed = engine != null && HASHED_ENGINES.contains(engine.toUpperCase(Locale.ROOT));
        if (isKind(type)) {
            return type;
        }
        return isHashed && !type.equals("HASH") ? type : null;
    }

    @Override
    public ReflectedOptions declared(Table<?> table) {
        MysqlTableOptions own = table.option(MysqlTableOptions.class);
        ReflectedOptions options = ReflectedOptions.NONE;
        if (own == null) {
            return options;
        }
        for (Map.Entry<String, String> each : own.options().entrySet()) {
            if (!PASSING.contains(each.getKey())) {
                options = options.with(each.getKey(), each.getValue());
            }
        }
        String collation = options.get(COLLATE);
        return collation == null || options.has(CHARSET) || !collation.contains("_")
                ? options
                : options.with(CHARSET, collation.substring(0, collation.indexOf('_')));
    }

    @Override
    public ReflectedIndex declared(Index index, ReflectedIndex plain) {
        MysqlIndexOptions own = index.option(MysqlIndexOptions.class);
        if (own == null) {
            return plain;
        }
        MysqlTableOptions table = index.table().option(MysqlTableOptions.class);
        List<ReflectedTerm> terms = new ArrayList<>();
        for (int i = 0; i < plain.terms().size(); i++) {
            terms.add(plain.terms().get(i).withOption(own.lengthOf(index.terms().get(i))));
        }
        String method = own.kind() == null ? own.method() : own.kind();
        String engine = table == null ? null : table.options().get(ENGINE);
        return plain.withTerms(terms)
                .withMethod(method == null ? null : method(method.toUpperCase(Locale.ROOT), engine));
    }

    @Override
    public DialectOptions.OfTable ofTable(ReflectedOptions options) {
        MysqlTableOptions own = MysqlTableOptions.none();
        for (Map.Entry<String, String> each : options.said().entrySet()) {
            own = own.with(each.getKey(), each.getValue());
        }
        return own;
    }

    @Override
    public DialectOptions.OfIndex ofIndex(
            ReflectedIndex index, List<OrderTerm> terms, Function<String, Column<?>> columns) {
        String method = index.method();
        MysqlIndexOptions own = MysqlIndexOptions.none();
        if (method != null) {
            own = switch (method) {
                case "FULLTEXT" -> MysqlIndexOptions.fulltext();
                case "SPATIAL" -> MysqlIndexOptions.spatial();
                default -> MysqlIndexOptions.using(method);
            };
        }
        for (ReflectedTerm term : index.terms()) {
            if (term.option() != null && term.column() != null) {
                own = own.prefix(columns.apply(term.column()), Integer.parseInt(term.option()));
            }
        }
        return own;
    }
}
