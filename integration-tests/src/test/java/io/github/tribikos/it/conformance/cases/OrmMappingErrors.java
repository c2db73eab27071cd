package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.ErrorCases;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.orm.mapping.Many;
import io.github.tribikos.orm.mapping.Ref;
import io.github.tribikos.orm.mapping.Relationship;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Classes that do not fit, refused when a factory is made with them. */
final class OrmMappingErrors {
    private OrmMappingErrors() {}

    static void register(ErrorCases cases) {
        cases.refused(
                "errors.orm.021",
                MappingException.class,
                "The relationship Unreferred.others needs a foreign key from other to unreferred in (id), but there is none",
                connection -> SessionFactory.of(connection.engine(), Unreferred.TABLE));
        cases.refused(
                "errors.orm.022",
                MappingException.class,
                "The relationship Twice.other needs a foreign key from twice to other, but there are 2",
                connection -> SessionFactory.of(connection.engine(), Twice.TABLE));
        cases.refused(
                "errors.orm.023",
                MappingException.class,
                "The relationships Knot.up and Knot.down name each other as the way back, but both are declared by many(...).",
                connection -> SessionFactory.of(connection.engine(), Knot.TABLE));
        cases.notJava("errors.orm.025", "Object table = Entity.of(String.class);", "no suitable method")
                .because(CoreErrors.COMPILER);
        cases.notJava("errors.orm.027", "Object cascade = Cascade.EXPLODE;", "cannot find symbol")
                .because(CoreErrors.COMPILER);
    }

    /** What the others refer to. */
    static final class Other {
        static final Entity<Other> TABLE = Entity.of(Other.class, "other");
        static final Column<Integer> ID = TABLE.integer("id").primaryKey();

        @Nullable
        Integer id;
    }

    /** Leads to those that do not refer to it. */
    static final class Unreferred {
        static final Entity<Unreferred> TABLE = Entity.of(Unreferred.class, "unreferred");
        static final Column<Integer> ID = TABLE.integer("id").primaryKey();
        static final Relationship<Unreferred, Other> OTHERS = TABLE.many("others", Other.class, () -> Other.ID);

        @Nullable
        Integer id;

        final Many<Other> others = new Many<>();
    }

    /** Refers to another twice, and does not say by which column. */
    static final class Twice {
        static final Entity<Twice> TABLE = Entity.of(Twice.class, "twice");
        static final Column<Integer> ID = TABLE.integer("id").primaryKey();
        static final List<Column<Integer>> KEYS = List.of(
                TABLE.integer("first_id").references(() -> Other.ID),
                TABLE.integer("second_id").references(() -> Other.ID));
        static final Relationship<Twice, Other> OTHER = TABLE.ref("other", Other.class);

        @Nullable
        Integer id;

        @Nullable
        Integer firstId;

        @Nullable
        Integer secondId;

        final Ref<Other> other = new Ref<>();
    }

    /** Both ways are one-to-many. */
    static final class Knot {
        static final Entity<Knot> TABLE = Entity.of(Knot.class, "knot");
        static final Column<Integer> ID = TABLE.integer("id").primaryKey();
        static final Column<@Nullable Integer> UP_ID =
                TABLE.integer("up_id").nullable().references(() -> Knot.ID);
        static final Relationship<Knot, Knot> UP =
                TABLE.many("up", Knot.class, () -> Knot.UP_ID).backPopulates("down");
        static final Relationship<Knot, Knot> DOWN =
                TABLE.many("down", Knot.class, () -> Knot.UP_ID).backPopulates("up");

        @Nullable
        Integer id;

        @Nullable
        Integer upId;

        final Many<Knot> up = new Many<>();
        final Many<Knot> down = new Many<>();
    }
}
