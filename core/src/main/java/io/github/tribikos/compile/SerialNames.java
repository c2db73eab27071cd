package io.github.tribikos.compile;

import io.github.tribikos.type.IntegerType;
import io.github.tribikos.type.LongType;
import io.github.tribikos.type.MappedType;
import io.github.tribikos.type.SmallIntType;

/** The types of columns that number themselves: SMALLSERIAL, SERIAL, BIGSERIAL. Other types are left as they are. */
final class SerialNames extends TypeCompiler {
    static final SerialNames INSTANCE = new SerialNames();

    private SerialNames() {}

    @Override
    public String visitSmallInt(SmallIntType type) {
        return "SMALLSERIAL";
    }

    @Override
    public String visitInteger(IntegerType type) {
        return "SERIAL";
    }

    @Override
    public String visitLong(LongType type) {
        return "BIGSERIAL";
    }

    @Override
    public <U, T> String visitMapped(MappedType<U, T> type) {
        return type.stored().accept(this);
    }
}
