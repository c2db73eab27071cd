package io.github.tribikos.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several selected things that a constructor or function puts together:
 * {@code project(BOOKS.id, BOOKS.title).into(BookLine::new)}. The one place with a class per number of things.
 */
public final class Projection {
    private Projection() {}

    /**
     * What {@code into} returns: decodes each part and calls the function.
     *
     * @param <R> what the function returns
     */
    static final class Mapped<R extends @Nullable Object> implements Selectable<R> {
        private final List<Selectable<?>> parts;
        private final transient Function<List<RowReader<?>>, RowReader<R>> assemble; // decodes, no structure

        Mapped(List<Selectable<?>> parts, Function<List<RowReader<?>>, RowReader<R>> assemble) {
            this.parts = parts;
            this.assemble = assemble;
        }

        @Override
        public List<Expression<?>> expressions() {
            List<Expression<?>> all = new ArrayList<>(parts.size());
            for (Selectable<?> part : parts) {
                all.addAll(part.expressions());
            }
            return all;
        }

        @Override
        public RowReader<R> reader(Readers readers) {
            List<RowReader<?>> all = new ArrayList<>(parts.size());
            for (Selectable<?> part : parts) {
                all.add(part.reader(readers));
            }
            return assemble.apply(all);
        }

        @Override
        public void describe(Parts description) {
            description.kind(Mapped.class).nodes(parts);
        }
    }

    @SuppressWarnings("unchecked") // the readers were made by the parts, in their order
    private static <T extends @Nullable Object> RowReader<T> reader(List<RowReader<?>> readers, int index) {
        return (RowReader<T>) readers.get(index);
    }

    /** 1 selected thing. */
    public static final class Of1<A extends @Nullable Object> {
        private final Selectable<A> a;

        Of1(Selectable<A> a) {
            this.a = a;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(Fn.Of1<? super A, ? extends R> make) {
            return new Mapped<>(List.of(a), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                return row -> make.apply(aReader.read(row));
            });
        }
    }

    /** 2 selected things. */
    public static final class Of2<A extends @Nullable Object, B extends @Nullable Object> {
        private final Selectable<A> a;
        private final Selectable<B> b;

        Of2(Selectable<A> a, Selectable<B> b) {
            this.a = a;
            this.b = b;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(Fn.Of2<? super A, ? super B, ? extends R> make) {
            return new Mapped<>(List.of(a, b), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                return row -> make.apply(aReader.read(row), bReader.read(row));
            });
        }
    }

    /** 3 selected things. */
    public static final class Of3<A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object> {
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;

        Of3(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
            this.a = a;
            this.b = b;
            this.c = c;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of3<? super A, ? super B, ? super C, ? extends R> make) {
            return new Mapped<>(List.of(a, b, c), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                return row -> make.apply(aReader.read(row), bReader.read(row), cReader.read(row));
            });
        }
    }

    /** 4 selected things. */
    public static final class Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object> {
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;

        Of4(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of4<? super A, ? super B, ? super C, ? super D, ? extends R> make) {
            return new Mapped<>(List.of(a, b, c, d), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                return row -> make.apply(aReader.read(row), bReader.read(row), cReader.read(row), dReader.read(row));
            });
        }
    }

    /** 5 selected things. */
    public static final class Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object> {
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;

        Of5(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of5<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> make) {
            return new Mapped<>(List.of(a, b, c, d, e), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                return row -> make.apply(
                        aReader.read(row), bReader.read(row), cReader.read(row), dReader.read(row), eReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;

        Of6(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of6<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> make) {
            return new Mapped<>(List.of(a, b, c, d, e, f), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;

        Of7(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
        }

        /** Returns what decodes a row by calling {@code make}, such as a record's constructor. */
        public <R extends @Nullable Object> Selectable<R> into(
                Fn.Of7<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R> make) {
            return new Mapped<>(List.of(a, b, c, d, e, f, g), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;

        Of8(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;

        Of9(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;

        Of10(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;
        private final Selectable<K> k;

        Of11(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j,
                Selectable<K> k) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j, k), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                RowReader<K> kReader = reader(readers, 10);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row),
                        kReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;
        private final Selectable<K> k;
        private final Selectable<L> l;

        Of12(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j,
                Selectable<K> k,
                Selectable<L> l) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                RowReader<K> kReader = reader(readers, 10);
                RowReader<L> lReader = reader(readers, 11);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row),
                        kReader.read(row),
                        lReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;
        private final Selectable<K> k;
        private final Selectable<L> l;
        private final Selectable<M> m;

        Of13(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j,
                Selectable<K> k,
                Selectable<L> l,
                Selectable<M> m) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                RowReader<K> kReader = reader(readers, 10);
                RowReader<L> lReader = reader(readers, 11);
                RowReader<M> mReader = reader(readers, 12);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row),
                        kReader.read(row),
                        lReader.read(row),
                        mReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;
        private final Selectable<K> k;
        private final Selectable<L> l;
        private final Selectable<M> m;
        private final Selectable<N> n;

        Of14(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j,
                Selectable<K> k,
                Selectable<L> l,
                Selectable<M> m,
                Selectable<N> n) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
            this.n = n;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                RowReader<K> kReader = reader(readers, 10);
                RowReader<L> lReader = reader(readers, 11);
                RowReader<M> mReader = reader(readers, 12);
                RowReader<N> nReader = reader(readers, 13);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row),
                        kReader.read(row),
                        lReader.read(row),
                        mReader.read(row),
                        nReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;
        private final Selectable<K> k;
        private final Selectable<L> l;
        private final Selectable<M> m;
        private final Selectable<N> n;
        private final Selectable<O> o;

        Of15(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j,
                Selectable<K> k,
                Selectable<L> l,
                Selectable<M> m,
                Selectable<N> n,
                Selectable<O> o) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
            this.n = n;
            this.o = o;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                RowReader<K> kReader = reader(readers, 10);
                RowReader<L> lReader = reader(readers, 11);
                RowReader<M> mReader = reader(readers, 12);
                RowReader<N> nReader = reader(readers, 13);
                RowReader<O> oReader = reader(readers, 14);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row),
                        kReader.read(row),
                        lReader.read(row),
                        mReader.read(row),
                        nReader.read(row),
                        oReader.read(row));
            });
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
        private final Selectable<A> a;
        private final Selectable<B> b;
        private final Selectable<C> c;
        private final Selectable<D> d;
        private final Selectable<E> e;
        private final Selectable<F> f;
        private final Selectable<G> g;
        private final Selectable<H> h;
        private final Selectable<I> i;
        private final Selectable<J> j;
        private final Selectable<K> k;
        private final Selectable<L> l;
        private final Selectable<M> m;
        private final Selectable<N> n;
        private final Selectable<O> o;
        private final Selectable<P> p;

        Of16(
                Selectable<A> a,
                Selectable<B> b,
                Selectable<C> c,
                Selectable<D> d,
                Selectable<E> e,
                Selectable<F> f,
                Selectable<G> g,
                Selectable<H> h,
                Selectable<I> i,
                Selectable<J> j,
                Selectable<K> k,
                Selectable<L> l,
                Selectable<M> m,
                Selectable<N> n,
                Selectable<O> o,
                Selectable<P> p) {
            this.a = a;
            this.b = b;
            this.c = c;
            this.d = d;
            this.e = e;
            this.f = f;
            this.g = g;
            this.h = h;
            this.i = i;
            this.j = j;
            this.k = k;
            this.l = l;
            this.m = m;
            this.n = n;
            this.o = o;
            this.p = p;
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
            return new Mapped<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p), readers -> {
                RowReader<A> aReader = reader(readers, 0);
                RowReader<B> bReader = reader(readers, 1);
                RowReader<C> cReader = reader(readers, 2);
                RowReader<D> dReader = reader(readers, 3);
                RowReader<E> eReader = reader(readers, 4);
                RowReader<F> fReader = reader(readers, 5);
                RowReader<G> gReader = reader(readers, 6);
                RowReader<H> hReader = reader(readers, 7);
                RowReader<I> iReader = reader(readers, 8);
                RowReader<J> jReader = reader(readers, 9);
                RowReader<K> kReader = reader(readers, 10);
                RowReader<L> lReader = reader(readers, 11);
                RowReader<M> mReader = reader(readers, 12);
                RowReader<N> nReader = reader(readers, 13);
                RowReader<O> oReader = reader(readers, 14);
                RowReader<P> pReader = reader(readers, 15);
                return row -> make.apply(
                        aReader.read(row),
                        bReader.read(row),
                        cReader.read(row),
                        dReader.read(row),
                        eReader.read(row),
                        fReader.read(row),
                        gReader.read(row),
                        hReader.read(row),
                        iReader.read(row),
                        jReader.read(row),
                        kReader.read(row),
                        lReader.read(row),
                        mReader.read(row),
                        nReader.read(row),
                        oReader.read(row),
                        pReader.read(row));
            });
        }
    }
}
