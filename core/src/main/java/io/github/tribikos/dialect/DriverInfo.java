package io.github.tribikos.dialect;

/**
 * A JDBC driver, which is the user's to add.
 *
 * @param className the class that must be loadable
 * @param coordinates group and artifact in Maven Central: {@code org.postgresql:postgresql}
 * @param testedVersion the version that the dialect was tested with
 */
public record DriverInfo(String className, String coordinates, String testedVersion) {}
