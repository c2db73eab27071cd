package io.github.tribikos.type;

/**
 * A numeric type, which can say what an {@code int} literal means in it: {@code price.gt(10)} on a NUMERIC column binds
 * {@code BigDecimal} 10.
 *
 * @param <T> the Java type of a value
 */
public abstract class NumberType<T extends Number> extends SqlType<T> {
    NumberType(Class<T> javaType) {
        super(javaType);
    }

    /**
     * Returns {@code value} as a value of this type.
     *
     * @throws io.github.tribikos.error.ArgumentException if the type cannot hold it, such as 40,000 in SMALLINT
     */
    public abstract T fromInt(int value);
}
