package io.github.tribikos.it;

import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeMatrix;
import io.github.tribikos.testkit.TypeNote;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Tag("database:h2")
class H2ComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.at("jdbc:h2:mem:" + DatabaseUnderTest.randomName());
    }

    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.h2();
    }

    @Override
    protected void typesTried(TypeMatrix matrix) {
        TypesDocument.check("H2", matrix);
    }
}
