package io.github.tribikos.error;

/**
 * No connection could be made: the server is unreachable, refuses, or has no connection left to give. Nothing was
 * sent, so the same call can be tried again. A wrong password is an {@link AuthenticationFailure}.
 */
public final class ConnectFailure extends DatabaseException {
    private static final long serialVersionUID = 1L;

    ConnectFailure(DatabaseErrorContext context) {
        super(ErrorKind.CONNECT_FAILURE, context);
    }
}
