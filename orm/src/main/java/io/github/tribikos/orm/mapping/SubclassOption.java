package io.github.tribikos.orm.mapping;

import io.github.tribikos.error.ArgumentException;
import java.util.List;

/** How a query for a class reads the columns of its subclasses; see {@link LoadOption#withSubclasses}. Immutable. */
public final class SubclassOption extends LoadOption<Object> {
    /** How they are read. */
    public enum How {
        /** By an outer join with their tables. */
        JOINED,
        /** By further statements. */
        SELECTIN
    }

    private final How how;
    private final List<Class<?>> subclasses;

    SubclassOption(How how, List<Class<?>> subclasses) {
        this.how = how;
        this.subclasses = subclasses;
    }

    /** Returns how they are read. */
    public How how() {
        return how;
    }

    /**
     * Returns the mappers of the subclasses of {@code mapper} that are meant.
     *
     * @throws ArgumentException if one is none of its subclasses
     */
    public List<Mapper<?>> of(Mapper<?> mapper) {
        List<Mapper<?>> all = List.copyOf(mapper.subclasses());
        for (Class<?> each : subclasses) {
            if (all.stream().noneMatch(known -> known.type() == each)) {
                throw new ArgumentException("The option " + this + " does not fit a query for "
                        + mapper.type().getSimpleName() + ": " + each.getSimpleName() + " is none of its subclasses.");
            }
        }
        return subclasses.isEmpty()
                ? all
                : all.stream().filter(each -> subclasses.contains(each.type())).toList();
    }

    /** Shows {@code JOINED [Guard]}. */
    @Override
    public String toString() {
        return how + " " + subclasses.stream().map(Class::getSimpleName).toList();
    }
}
