package io.github.tribikos.schema;

import java.util.List;

/**
 * A statement that creates, changes or drops something of the schema. Immutable and safe for any thread; prints its SQL with no
 * database at all: {@code CreateTable.of(BOOKS).sql(postgresql())}.
 */
public sealed interface Ddl
        permits CreateTable,
                DropTable,
                CreateTableAs,
                CreateView,
                DropView,
                CreateIndex,
                DropIndex,
                AddConstraint,
                DropConstraint,
                CreateSequence,
                DropSequence,
                CreateSchema,
                DropSchema,
                CreateType,
                DropType,
                CreateDomain,
                DropDomain,
                SetComment,
                TextDdl {
    /** Returns how what was given no name is called. */
    default NamingConvention naming() {
        return NamingConvention.NONE;
    }

    /** Calls the method of {@code visitor} for this kind of statement and returns its answer. */
    <R> R accept(DdlVisitor<R> visitor);

    /**
     * Returns the SQL for a database: usually one statement, more where a table has comments that are set apart.
     *
     * @throws io.github.tribikos.error.CompileException if the database lacks what the table asks for
     */
    default List<String> sql(DdlRenderer dialect) {
        return dialect.render(this);
    }
}
