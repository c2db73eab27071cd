package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.OrmErrors.FESTIVAL;
import static io.github.tribikos.it.conformance.cases.OrmErrors.in;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.error.UniqueViolation;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.it.festival.Season;
import io.github.tribikos.it.festival.Stage;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.orm.session.Session;
import java.util.Objects;

/** Misuses of objects and of the flush. */
final class OrmFlushErrors {
    private static final String EARLY = "It is refused before a statement is sent.";

    private OrmFlushErrors() {}

    static void register(ErrorCases cases) {
        objects(cases);
        keys(cases);
        cases.refused(
                "errors.orm.019", StateException.class, "The session's flush or commit has failed.", in(session -> {
                    session.add(tag("again")).label = session.getOne(Tag.class, 1).label;
                    assertThatThrownBy(session::flush).isInstanceOf(UniqueViolation.class);
                    session.query(Tag.class).all();
                }));
        cases.notJava("errors.orm.033", "Session session = null; session.begin();", "cannot find symbol")
                .because("A session has no begin(): its transaction begins with the first statement.");
    }

    private static Tag tag(String label) {
        Tag tag = new Tag();
        tag.label = label;
        return tag;
    }

    private static void objects(ErrorCases cases) {
        String unmapped = "The class java.lang.Object is not mapped.";
        cases.refused("errors.orm.006", MappingException.class, unmapped, in(session -> session.add(new Object())));
        cases.refused("errors.orm.032", MappingException.class, unmapped, in(session -> session.merge(new Object())));
        cases.refused(
                "errors.orm.017",
                StateException.class,
                "This Tag is not in the session.",
                in(session -> session.delete(tag("new"))));
        cases.notJava(
                        "errors.orm.015",
                        "new " + FESTIVAL + "Artist().tags.add(new " + FESTIVAL + "Venue());",
                        "incompatible types")
                .because(CoreErrors.COMPILER);
    }

    private static void keys(ErrorCases cases) {
        cases.refused("errors.orm.008", ArgumentException.class, "The field Stage.venueId is not set", in(session -> {
                    Stage stage = new Stage();
                    stage.name = "x";
                    session.add(stage);
                    session.flush();
                }))
                .because(EARLY);
        cases.refused("errors.orm.029", ArgumentException.class, "The field Tag.id was set to null", in(session -> {
                    session.getOne(Tag.class, 1).id = null;
                    session.flush();
                }))
                .because(EARLY);
        cases.refused("errors.orm.030", UniqueViolation.class, "season", in(session -> {
            add(session, 2077);
            add(session, 2077);
            session.flush();
        }));
        cases.refused("errors.orm.031", UniqueViolation.class, "season", in(session -> {
            Season known = Objects.requireNonNull(session.query(Season.class).first());
            add(session, Objects.requireNonNull(known.year));
            session.flush();
        }));
    }

    private static void add(Session session, int year) {
        Season season = new Season();
        season.year = year;
        season.title = "again";
        session.add(season);
    }
}
