package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several selected things that a constructor or function puts together:
 * {@code project(BOOKS.id, BOOKS.title).into(BookLine::new)}. The one place with a class per number of things.
 */
public final class Projection {
    private Projection() {}

    /** 1 selected thing. */
    public static final class Of1<A extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of1(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(Fn.Of1<? super A, ? extends R> make) {
            return new MappedProjection<>(parts, (c, row) -> make.apply(c.get(0, row)));
        }
    }

    /** 2 selected things. */
    public static final class Of2<A extends @Nullable Object, B extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of2(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(Fn.Of2<? super A, ? super B, ? extends R> make) {
            return new MappedProjection<>(parts, (c, row) -> make.apply(c.get(0, row), c.get(1, row)));
        }
    }

    /** 3 selected things. */
    public static final class Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of3(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of3<? super A, ? super B, ? super C, ? extends R> make) {
            return new MappedProjection<>(parts, (c, row) -> make.apply(c.get(0, row), c.get(1, row), c.get(2, row)));
        }
    }

    /** 4 selected things. */
    public static final class Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of4(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of4<? super A, ? super B, ? super C, ? super D, ? extends R> make) {
            return new MappedProjection<>(
                    parts, (c, row) -> make.apply(c.get(0, row), c.get(1, row), c.get(2, row), c.get(3, row)));
        }
    }

    /** 5 selected things. */
    public static final class Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of5(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(c.get(0, row), c.get(1, row), c.get(2, row), c.get(3, row), c.get(4, row)));
        }
    }

    /** 6 selected things. */
    public static final class Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of6(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row), c.get(1, row), c.get(2, row), c.get(3, row), c.get(4, row), c.get(5, row)));
        }
    }

    /** 7 selected things. */
    public static final class Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of7(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R> make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row)));
        }
    }

    /** 8 selected things. */
    public static final class Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of8(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of8<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row)));
        }
    }

    /** 9 selected things. */
    public static final class Of9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of9(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of9<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row)));
        }
    }

    /** 10 selected things. */
    public static final class Of10<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of10(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of10<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row)));
        }
    }

    /** 11 selected things. */
    public static final class Of11<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of11(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of11<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? super K,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row),
                            c.get(10, row)));
        }
    }

    /** 12 selected things. */
    public static final class Of12<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of12(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of12<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? super K,
                                ? super L,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row),
                            c.get(10, row),
                            c.get(11, row)));
        }
    }

    /** 13 selected things. */
    public static final class Of13<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object,
            M extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of13(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of13<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? super K,
                                ? super L,
                                ? super M,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row),
                            c.get(10, row),
                            c.get(11, row),
                            c.get(12, row)));
        }
    }

    /** 14 selected things. */
    public static final class Of14<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object,
            M extends @Nullable Object,
            N extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of14(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of14<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? super K,
                                ? super L,
                                ? super M,
                                ? super N,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row),
                            c.get(10, row),
                            c.get(11, row),
                            c.get(12, row),
                            c.get(13, row)));
        }
    }

    /** 15 selected things. */
    public static final class Of15<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object,
            M extends @Nullable Object,
            N extends @Nullable Object,
            O extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of15(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of15<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? super K,
                                ? super L,
                                ? super M,
                                ? super N,
                                ? super O,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row),
                            c.get(10, row),
                            c.get(11, row),
                            c.get(12, row),
                            c.get(13, row),
                            c.get(14, row)));
        }
    }

    /** 16 selected things. */
    public static final class Of16<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            J extends @Nullable Object,
            K extends @Nullable Object,
            L extends @Nullable Object,
            M extends @Nullable Object,
            N extends @Nullable Object,
            O extends @Nullable Object,
            P extends @Nullable Object> {
        private final List<Selectable<?>> parts;

        Of16(List<Selectable<?>> parts) {
            this.parts = parts;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of16<
                                ? super A,
                                ? super B,
                                ? super C,
                                ? super D,
                                ? super E,
                                ? super F,
                                ? super G,
                                ? super H,
                                ? super I,
                                ? super J,
                                ? super K,
                                ? super L,
                                ? super M,
                                ? super N,
                                ? super O,
                                ? super P,
                                ? extends R>
                        make) {
            return new MappedProjection<>(
                    parts,
                    (c, row) -> make.apply(
                            c.get(0, row),
                            c.get(1, row),
                            c.get(2, row),
                            c.get(3, row),
                            c.get(4, row),
                            c.get(5, row),
                            c.get(6, row),
                            c.get(7, row),
                            c.get(8, row),
                            c.get(9, row),
                            c.get(10, row),
                            c.get(11, row),
                            c.get(12, row),
                            c.get(13, row),
                            c.get(14, row),
                            c.get(15, row)));
        }
    }
}
