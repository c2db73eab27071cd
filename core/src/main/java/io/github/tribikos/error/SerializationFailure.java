package io.github.tribikos.error;

/**
 * The transaction cannot be put in an order with concurrent ones (SQLSTATE 40001). It is rolled back and can be run
 * again as a whole. Comes from a COMMIT as well as from a statement.
 */
public final class SerializationFailure extends DatabaseException {
    private static final long serialVersionUID = 1L;

    SerializationFailure(DatabaseErrorContext context) {
        super(ErrorKind.SERIALIZATION_FAILURE, context);
    }
}
