package io.github.tribikos.it.conformance.cases;

import static io.github.tribikos.it.conformance.cases.OrmErrors.FESTIVAL;
import static io.github.tribikos.it.conformance.cases.OrmErrors.in;
import static io.github.tribikos.orm.mapping.LoadOption.raiseLoad;
import static io.github.tribikos.sql.Sql.param;
import static io.github.tribikos.sql.Sql.update;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.error.MultipleResultsException;
import io.github.tribikos.error.NoResultException;
import io.github.tribikos.error.StateException;
import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.it.festival.Artist;
import io.github.tribikos.it.festival.Staff;
import io.github.tribikos.it.festival.Tag;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.sql.Param;
import io.github.tribikos.sql.Parameters;
import io.github.tribikos.type.Types;
import java.util.List;

/** Misuses of queries and of what they load. */
final class OrmQueryErrors {
    private OrmQueryErrors() {}

    static void register(ErrorCases cases) {
        rows(cases);
        loading(cases);
        conditions(cases);
        changes(cases);
    }

    private static void rows(ErrorCases cases) {
        cases.refused(
                "errors.orm.003",
                NoResultException.class,
                "The query for one Tag found none",
                in(session -> session.query(Tag.class).where(Tag.ID.eq(-1)).one()));
        cases.refused(
                "errors.orm.004",
                MultipleResultsException.class,
                "The query for one Tag found",
                in(session -> session.query(Tag.class).one()));
        cases.refused("errors.orm.028", MappingException.class, "has the value pilot in staff.role", in(session -> {
            session.execute(update(Staff.TABLE).set(Staff.ROLE, "pilot").where(Staff.ID.eq(1)));
            session.query(Staff.class).all();
        }));
    }

    private static void loading(ErrorCases cases) {
        cases.refused(
                "errors.orm.001", StateException.class, "The relationship Artist.tags of this object", in(session -> {
                    Artist artist = session.getOne(Artist.class, 1);
                    session.expunge(artist);
                    artist.tags.size();
                }));
        cases.refused(
                "errors.orm.040",
                StateException.class,
                "The relationship Artist.tags is not loaded, and the query or its declaration says RAISE.",
                in(session -> session.query(Artist.class)
                        .options(raiseLoad(Artist.TAGS))
                        .all()
                        .get(0)
                        .tags
                        .size()));
        cases.notJava(
                        "errors.orm.012",
                        "SessionFactory sessions = null; sessions.open().query(" + FESTIVAL
                                + "Tag.class).options(LoadOption.joinedLoad(" + FESTIVAL + "Visitor.PURCHASES));",
                        "cannot be applied to given types")
                .because(CoreErrors.COMPILER);
    }

    private static void conditions(ErrorCases cases) {
        cases.notJava(
                        "errors.orm.010",
                        "Object condition = " + FESTIVAL + "Tag.COLOUR.eq(\"red\");",
                        "cannot find symbol")
                .because(CoreErrors.COMPILER);
        cases.refused(
                "errors.orm.041",
                ArgumentException.class,
                "The relationship Artist.mentor leads to one object, so nothing is contained in it. Use eq(...).",
                in(session -> Artist.MENTOR.contains(session.getOne(Artist.class, 1))));
        cases.notJava(
                        "errors.orm.044",
                        "Object condition = " + FESTIVAL + "Staff.TABLE.isOf(" + FESTIVAL + "Tag.class);",
                        "incompatible types")
                .because(CoreErrors.COMPILER);
    }

    private static void changes(ErrorCases cases) {
        Param<String> label = param("label", Types.VARCHAR);
        Param<Integer> id = param("id", Types.INTEGER);
        cases.refused(
                "errors.orm.037",
                ArgumentException.class,
                "\"id\"",
                in(session -> session.executeMany(
                        update(Tag.TABLE).set(Tag.LABEL, label).where(Tag.ID.eq(id)),
                        List.of(Parameters.NONE.and(label, "x")))));
        cases.notJava("errors.orm.038", "Object how = Synchronize.PERHAPS;", "cannot find symbol")
                .because(CoreErrors.COMPILER);
    }
}
