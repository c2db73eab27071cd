package io.github.tribikos.orm.flush;

import io.github.tribikos.engine.Affected;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.mapping.AnyColumn;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.orm.mapping.TablePart;
import io.github.tribikos.orm.state.InstanceState;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What UPDATE and DELETE of single rows have in common: the condition on the key, and the count of rows. */
final class Rows {
    private final Mapper<?> mapper;
    private final TablePart part;

    Rows(Mapper<?> mapper, TablePart part) {
        this.mapper = mapper;
        this.part = part;
    }

    /** Whether this is the table that has the counter of versions. */
    private boolean isVersioned() {
        return mapper.version() >= 0 && part.places().contains(mapper.version());
    }

    /** A parameter for an attribute's value: the old one, in the condition, or the new one. */
    static Param<@Nullable Object> param(String prefix, Attribute attribute) {
        return AnyColumn.param(prefix + attribute.column().name(), attribute.column());
    }

    Condition[] hasKey() {
        List<Condition> parts = new ArrayList<>();
        for (int i = 0; i < part.key().size(); i++) {
            parts.add(AnyColumn.of(part.key().get(i))
                    .eq(param("old_", mapper.key().get(i))));
        }
        if (isVersioned()) {
            Attribute version = mapper.attributes().get(mapper.version());
            parts.add(version.anyColumn().eq(param("old_", version)));
        }
        return parts.toArray(Condition[]::new);
    }

    Parameters key(@Nullable Object[] row) {
        Parameters parameters = Parameters.NONE;
        for (int index : mapper.keyIndexes()) {
            parameters = parameters.and(param("old_", mapper.attributes().get(index)), row[index]);
        }
        if (isVersioned()) {
            parameters =
                    parameters.and(param("old_", mapper.attributes().get(mapper.version())), row[mapper.version()]);
        }
        return parameters;
    }

    /** Requires that a statement found the row of each of {@code states}, whose values were its parameter sets in their order. */
    void requireAll(String done, Affected affected, List<InstanceState> states) {
        if (affected.isExact() && affected.rows() != states.size()) {
            List<InstanceState> stale = affected.missed().isEmpty()
                    ? states
                    : affected.missed().stream().map(states::get).toList();
            throw new StaleDataException(
                    "The flush " + done + " " + states.size() + " of "
                            + mapper.type().getSimpleName()
                            + " in the table \"" + part.table() + "\", but found " + affected.rows()
                            + (mapper.version() < 0
                                    ? ": the others have been deleted or got another key"
                                    : ": the others have been changed or deleted by somebody else")
                            + " since they were read. Roll back and read again. objects() and keys() of this error tell which.",
                    stale.stream().map(InstanceState::entity).toList(),
                    stale.stream().map(InstanceState::primaryKey).toList());
        }
    }
}
