package io.github.tribikos.it;

import static io.github.tribikos.oracle.Oracle.oracle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.diagram.Diagram;
import io.github.tribikos.error.CompileException;
import io.github.tribikos.it.conformance.Festival;
import io.github.tribikos.schema.MetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The picture in the docs. Where it should change, {@code ./mvnw test -pl integration-tests -am -Dtest=FestivalPictureTest
 * -DargLine=-Dpictures.write=true} draws it anew: look at it before it is committed.
 */
class FestivalPictureTest {
    private static final Path PICTURE = Path.of("../docs/pictures/festival.svg");

    @Test
    void thePictureInTheDocsIsThatOfTheTables() throws IOException {
        String svg = Diagram.of(Festival.ALL).title("The festival").svg();
        if (Boolean.getBoolean("pictures.write")) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, svg);
        }
        assertThat(Files.readString(PICTURE)).isEqualTo(svg);
    }

    @Test
    void typesAreThoseOfTheDatabase() {
        assertThat(Diagram.of(MetaData.of(Festival.VENUE)).types(oracle()).mermaid())
                .contains("""
                            venue {
                                INTEGER id PK
                                VARCHAR2(60_CHAR) name UK
                        """);
    }

    @Test
    void aTypeThatTheDatabaseLacksIsNotGlossedOver() {
        Diagram staff = Diagram.of(MetaData.of(Festival.STAFF)).types(oracle());
        assertThatThrownBy(staff::mermaid)
                .isInstanceOf(CompileException.class)
                .hasMessage("Oracle does not support TIME. Use TIMESTAMP, or INTERVAL for a length of time.");
    }
}
