package io.github.tribikos.it;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A dialect stands on the core alone. */
class DialectArchitectureTest {
    private static final String SERVICE = "META-INF/services/io.github.tribikos.dialect.DialectProvider";

    @TestFactory
    Stream<DynamicTest> noDialectImportsAnother() throws IOException {
        Set<String> packages = dialectPackages();
        JavaClasses classes = new ClassFileImporter().importPackages(packages);
        return packages.stream()
                .map(own -> DynamicTest.dynamicTest(own, () -> {
                    String[] others = packages.stream()
                            .filter(other -> !other.equals(own))
                            .map(other -> other + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(own + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(others)
                            .allowEmptyShould(true)
                            .check(classes);
                }));
    }

    /** The packages of all providers on the class path, read and not loaded. */
    private static Set<String> dialectPackages() throws IOException {
        Set<String> packages = new TreeSet<>();
        ClassLoader loader = DialectArchitectureTest.class.getClassLoader();
        for (URL service : Collections.list(loader.getResources(SERVICE))) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(service.openStream(), StandardCharsets.UTF_8))) {
                lines.lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .map(provider -> provider.substring(0, provider.lastIndexOf('.')))
                        .forEach(packages::add);
            }
        }
        return packages;
    }
}
