package io.github.tribikos.orm.mapping;

import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Conditions that hold for all objects of some classes, whatever is asked: not deleted, of this tenant. Immutable. */
public final class Criteria {
    /** None. */
    public static final Criteria NONE = new Criteria(Map.of());

    private final Map<Class<?>, Function<Source, Condition>> byClass;

    private Criteria(Map<Class<?>, Function<Source, Condition>> byClass) {
        this.byClass = byClass;
    }

    /** Returns these with a condition on the objects of a class and its subclasses, beside an earlier one. */
    public Criteria and(Class<?> type, Function<Source, Condition> condition) {
        Map<Class<?>, Function<Source, Condition>> all = new LinkedHashMap<>(byClass);
        all.merge(type, condition, (one, other) -> source -> Sql.and(one.apply(source), other.apply(source)));
        return new Criteria(all);
    }

    /**
     * Returns the condition on the rows of a class where {@code source} has its columns: that of a subclass among others of its table, and these.
     * Null if there is none.
     */
    public @Nullable Condition of(Mapper<?> mapper, Source source) {
        List<Condition> all = new ArrayList<>();
        Condition own = mapper.criterion(source);
        if (own != null) {
            all.add(own);
        }
        addFilters(all, mapper, source);
        return joined(all);
    }

    /** As {@link #of}, without that of a subclass: what was given for the class. */
    public @Nullable Condition filters(Mapper<?> mapper, Source source) {
        List<Condition> all = new ArrayList<>();
        addFilters(all, mapper, source);
        return joined(all);
    }

    /** Whether nothing was given. */
    public boolean isEmpty() {
        return byClass.isEmpty();
    }

    private void addFilters(List<Condition> all, Mapper<?> mapper, Source source) {
        byClass.forEach((type, condition) -> {
            if (type.isAssignableFrom(mapper.type())) {
                all.add(condition.apply(source));
            }
        });
    }

    private static @Nullable Condition joined(List<Condition> all) {
        return all.isEmpty() ? null : all.size() == 1 ? all.get(0) : Sql.and(all);
    }
}
