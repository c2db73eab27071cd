package io.github.tribikos.error;

/**
 * The database user may not do this.
 */
public final class PermissionDenied extends DatabaseException {
    private static final long serialVersionUID = 1L;

    PermissionDenied(DatabaseErrorContext context) {
        super(ErrorKind.PERMISSION_DENIED, context);
    }
}
