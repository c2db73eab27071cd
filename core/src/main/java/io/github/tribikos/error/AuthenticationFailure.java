package io.github.tribikos.error;

/**
 * The database refused the user, the password or the certificate while connecting.
 */
public final class AuthenticationFailure extends DatabaseException {
    private static final long serialVersionUID = 1L;

    AuthenticationFailure(DatabaseErrorContext context) {
        super(ErrorKind.AUTHENTICATION_FAILURE, context);
    }
}
