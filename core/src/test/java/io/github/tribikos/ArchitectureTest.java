package io.github.tribikos;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Externalizable;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The one line of imports that the core's packages keep. No rule here has an exemption. */
class ArchitectureTest {
    private static final String ROOT = "io.github.tribikos";

    /** Each imports only from those before it; the root package, the front door, is the last. */
    private static final List<String> LAYERS = List.of(
            ROOT + ".util..",
            ROOT + ".error..",
            ROOT + ".type..",
            ROOT + ".sql..",
            ROOT + ".event..",
            ROOT + ".schema..",
            ROOT + ".catalog..",
            ROOT + ".compile..",
            ROOT + ".dialect..",
            ROOT + ".engine..",
            ROOT + ".reflect..",
            ROOT);

    private static final List<String> OUTSIDE =
            List.of("java..", "javax.sql..", "org.slf4j..", "org.jspecify..", "com.zaxxer.hikari..");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> eachPackageImportsOnlyFromTheOnesBeforeIt() {
        return LAYERS.stream()
                .map(layer -> DynamicTest.dynamicTest(layer, () -> {
                    List<String> allowed = new ArrayList<>(OUTSIDE);
                    allowed.addAll(LAYERS.subList(0, LAYERS.indexOf(layer) + 1));
                    classes()
                            .that()
                            .resideInAPackage(layer)
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed.toArray(String[]::new))
                            .allowEmptyShould(true)
                            .check(CORE);
                }));
    }

    @Test
    void everyClassHasItsPlaceInTheLine() {
        classes()
                .should()
                .resideInAnyPackage(LAYERS.toArray(String[]::new))
                .because("a new package needs a place in the order of imports")
                .check(CORE);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void nothingIsSerialized() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectOutputStream.class, Externalizable.class)
                .check(CORE);
        noClasses()
                .that()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotEnums()
                .should()
                .implement(DescribedPredicate.describe(
                        "Serializable by their own word (exceptions and enums are by inheritance)",
                        (JavaClass type) -> type.isEquivalentTo(Serializable.class)))
                .check(CORE);
    }
}
