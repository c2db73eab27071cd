package io.github.tribikos.orm.mapping;

import io.github.tribikos.sql.Expression;
import io.github.tribikos.sql.Readers;
import io.github.tribikos.sql.RowReader;
import java.util.List;

/** Readers of a result whose rows become objects of a session. */
public interface ObjectReaders extends Readers {
    /**
     * Returns a reader of the next columns, which makes the session's objects of a class.
     *
     * @param source where the statement has the columns of the objects
     * @param columns what is read, in the order of the result
     */
    <E> RowReader<E> objects(Mapper<E> mapper, Source source, List<? extends Expression<?>> columns);
}
