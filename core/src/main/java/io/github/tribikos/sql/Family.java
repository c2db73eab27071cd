package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.type.BooleanType;
import io.github.tribikos.type.CustomType;
import io.github.tribikos.type.DomainType;
import io.github.tribikos.type.EnumType;
import io.github.tribikos.type.JsonType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.NumberType;
import io.github.tribikos.type.SqlType;
import io.github.tribikos.type.StringType;
import io.github.tribikos.type.UnknownType;

/** Which operators a type has, so that an operator on the wrong type fails where it is written. */
enum Family {
    NUMBER,
    TEXT,
    BOOLEAN,
    OTHER,
    /** Custom and unknown types: the database decides. */
    ANY;

    static Family of(SqlType<?> type) {
        if (type instanceof MappedType<?, ?> mapped) {
            return of(mapped.stored());
        }
        if (type instanceof DomainType<?> domain) {
            return of(domain.base());
        }
        if (type instanceof NumberType<?>) {
            return NUMBER;
        }
        if (type instanceof StringType || type instanceof EnumType<?> || type instanceof JsonType) {
            return TEXT;
        }
        if (type instanceof BooleanType) {
            return BOOLEAN;
        }
        return type instanceof CustomType<?> || type instanceof UnknownType ? ANY : OTHER;
    }

    /** Refuses an operand whose type has no such operator. */
    void require(Expression<?> operand, String operator) {
        Family family = of(operand.type());
        if (family != this && family != ANY) {
            throw new ArgumentException(
                    operator + " needs " + (this == TEXT ? "text" : name().toLowerCase(java.util.Locale.ROOT))
                            + ", but " + operand + " is " + operand.type() + ". Convert it with cast(...).");
        }
    }
}
