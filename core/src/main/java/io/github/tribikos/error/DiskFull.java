package io.github.tribikos.error;

/**
 * The database has no room left: its disk, its table space or its file size limit is full.
 */
public final class DiskFull extends DatabaseException {
    private static final long serialVersionUID = 1L;

    DiskFull(DatabaseErrorContext context) {
        super(ErrorKind.DISK_FULL, context);
    }
}
