package io.github.tribikos.orm.flush;

import io.github.tribikos.engine.Affected;
import io.github.tribikos.orm.StaleDataException;
import io.github.tribikos.orm.mapping.Attribute;
import io.github.tribikos.orm.mapping.Mapper;
import io.github.tribikos.sql.Condition;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.sql.Sql;
import io.github.tribikos.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What UPDATE and DELETE of single rows have in common: the condition on the key, and the count of rows. */
final class Rows {
    private final Mapper<?> mapper;

    Rows(Mapper<?> mapper) {
        this.mapper = mapper;
    }

    /** A parameter for an attribute's value: the old one, in the condition, or the new one. */
    @SuppressWarnings("unchecked") // the type of a column of any values
    static Param<@Nullable Object> param(String prefix, Attribute attribute) {
        return Sql.param(prefix + attribute.column().name(), (SqlType<Object>)
                        attribute.column().type())
                .nullable();
    }

    Condition[] hasKey() {
        List<Condition> parts = new ArrayList<>();
        for (Attribute attribute : mapper.key()) {
            parts.add(attribute.anyColumn().eq(param("old_", attribute)));
        }
        if (mapper.version() >= 0) {
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
        if (mapper.version() >= 0) {
            parameters =
                    parameters.and(param("old_", mapper.attributes().get(mapper.version())), row[mapper.version()]);
        }
        return parameters;
    }

    void requireAll(String done, Affected affected, int expected) {
        if (affected.isExact() && affected.rows() != expected) {
            throw new StaleDataException("The flush " + done + " " + expected + " of "
                    + mapper.type().getSimpleName()
                    + " in the table \"" + mapper.table() + "\", but found " + affected.rows()
                    + (mapper.version() < 0
                            ? ": the others have been deleted or got another key"
                            : ": the others have been changed or deleted by somebody else")
                    + " since they were read. Roll back and read again.");
        }
    }
}
