package io.github.tribikos.schema;

import io.github.tribikos.sql.Quoting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a table is told beside columns, keys and indexes.
 *
 * @param temporary whether it goes with its connection
 * @param quoting when its name is quoted
 * @param options of single dialects
 * @param dependencies tables that have to be there before it
 * @param attached statements that are run with its CREATE and DROP
 */
record TableExtras(
        boolean temporary,
        Quoting quoting,
        List<DialectOptions.OfTable> options,
        List<Supplier<? extends Table<?>>> dependencies,
        Map<Moment, List<Ddl>> attached) {
    static final TableExtras NONE = new TableExtras(false, Quoting.AS_NEEDED, List.of(), List.of(), Map.of());

    /** When an attached statement is run. */
    enum Moment {
        BEFORE_CREATE,
        AFTER_CREATE,
        BEFORE_DROP,
        AFTER_DROP
    }

    TableExtras asTemporary() {
        return new TableExtras(true, quoting, options, dependencies, attached);
    }

    TableExtras quoting(Quoting when) {
        return new TableExtras(temporary, when, options, dependencies, attached);
    }

    TableExtras with(DialectOptions.OfTable added) {
        return new TableExtras(temporary, quoting, OptionLists.with(options, added), dependencies, attached);
    }

    TableExtras dependingOn(Supplier<? extends Table<?>> table) {
        return new TableExtras(temporary, quoting, options, appended(dependencies, table), attached);
    }

    TableExtras with(Moment moment, Ddl statement) {
        Map<Moment, List<Ddl>> all = new EnumMap<>(Moment.class);
        all.putAll(attached);
        all.put(moment, appended(at(moment), statement));
        return new TableExtras(temporary, quoting, options, dependencies, Map.copyOf(all));
    }

    List<Ddl> at(Moment moment) {
        return attached.getOrDefault(moment, List.of());
    }

    private static <E> List<E> appended(List<E> list, E element) {
        List<E> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
