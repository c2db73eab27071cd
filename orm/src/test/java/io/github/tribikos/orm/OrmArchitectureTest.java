package io.github.tribikos.orm;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The one line of imports that the ORM's packages keep. No rule here has an exemption. */
class OrmArchitectureTest {
    private static final String ROOT = "io.github.tribikos.orm";

    /** Each imports only from those before it. */
    private static final List<String> LAYERS = List.of(
            ROOT, ROOT + ".mapping..", ROOT + ".state..", ROOT + ".load..", ROOT + ".flush..", ROOT + ".session..");

    /** The core's, without its compiler and dialects: the ORM knows no database. */
    private static final List<String> OUTSIDE = List.of(
            "java..",
            "org.jspecify..",
            "io.github.tribikos.util..",
            "io.github.tribikos.error..",
            "io.github.tribikos.type..",
            "io.github.tribikos.sql..",
            "io.github.tribikos.event..",
            "io.github.tribikos.schema..",
            "io.github.tribikos.engine..");

    private static final JavaClasses ORM = new ClassFileImporter()
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
                            .check(ORM);
                }));
    }
}
