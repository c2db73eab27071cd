package io.github.tribikos.error;

import org.jspecify.annotations.Nullable;

/** The JDBC driver of a dialect is not on the class path. Drivers are the user's choice and never come with Tribikos. */
public final class DriverMissing extends TribikosException {
    private static final long serialVersionUID = 1L;

    private final String coordinates;

    /**
     * Makes an error that says what to add.
     *
     * @param dialect the name of the dialect: {@code postgresql}
     * @param driverClass the class that was looked for: {@code org.postgresql.Driver}
     * @param coordinates the Maven coordinates of the driver without version: {@code org.postgresql:postgresql}
     * @param testedVersion the version that the dialect was tested with
     * @param cause the exception of the class loader or driver manager, or null
     */
    public DriverMissing(
            String dialect, String driverClass, String coordinates, String testedVersion, @Nullable Throwable cause) {
        super(
                "No JDBC driver for \"" + dialect + "\" was found (class " + driverClass + "). Add " + coordinates + ":"
                        + testedVersion + ", the version tested with, to the class path.",
                cause);
        this.coordinates = coordinates + ":" + testedVersion;
    }

    /** Returns the Maven coordinates to add, with the version tested with. */
    public String coordinates() {
        return coordinates;
    }
}
