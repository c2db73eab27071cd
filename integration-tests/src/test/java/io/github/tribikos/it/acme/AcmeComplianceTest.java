package io.github.tribikos.it.acme;

import io.github.tribikos.it.TypeNotes;
import io.github.tribikos.testkit.DatabaseUnderTest;
import io.github.tribikos.testkit.DialectCompliance;
import io.github.tribikos.testkit.TypeNote;
import java.util.List;
import org.junit.jupiter.api.Tag;

@Tag("database:acme")
class AcmeComplianceTest extends DialectCompliance {
    @Override
    protected DatabaseUnderTest database() {
        return DatabaseUnderTest.at("acme:///" + DatabaseUnderTest.randomName());
    }

    /** Acme is H2 beneath. */
    @Override
    protected List<TypeNote> typeNotes() {
        return TypeNotes.onH2();
    }
}
