package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arities of {@link Sql}'s {@code project(...)}, from one to 16 selected things. */
public abstract sealed class Projections permits Sql {
    Projections() {}

    /** Returns 1 selected thing for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <A extends @Nullable Object> Projection.Of1<A> project(Selectable<A> a) {
        return new Projection.Of1<>(List.of(a));
    }

    /**
     * Returns selected things to be put together by {@code into(...)}:
     * {@code project(BOOKS.id, BOOKS.title).into(BookLine::new)}. A projection can stand in a projection. 1 to 16 things.
     */
    public static <A extends @Nullable Object, B extends @Nullable Object> Projection.Of2<A, B> project(
            Selectable<A> a, Selectable<B> b) {
        return new Projection.Of2<>(List.of(a, b));
    }

    /** Returns 3 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <A extends @Nullable Object, B extends @Nullable Object, C extends @Nullable Object>
            Projection.Of3<A, B, C> project(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Projection.Of3<>(List.of(a, b, c));
    }

    /** Returns 4 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object>
            Projection.Of4<A, B, C, D> project(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Projection.Of4<>(List.of(a, b, c, d));
    }

    /** Returns 5 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object>
            Projection.Of5<A, B, C, D, E> project(
                    Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Projection.Of5<>(List.of(a, b, c, d, e));
    }

    /** Returns 6 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object>
            Projection.Of6<A, B, C, D, E, F> project(
                    Selectable<A> a,
                    Selectable<B> b,
                    Selectable<C> c,
                    Selectable<D> d,
                    Selectable<E> e,
                    Selectable<F> f) {
        return new Projection.Of6<>(List.of(a, b, c, d, e, f));
    }

    /** Returns 7 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object>
            Projection.Of7<A, B, C, D, E, F, G> project(
                    Selectable<A> a,
                    Selectable<B> b,
                    Selectable<C> c,
                    Selectable<D> d,
                    Selectable<E> e,
                    Selectable<F> f,
                    Selectable<G> g) {
        return new Projection.Of7<>(List.of(a, b, c, d, e, f, g));
    }

    /** Returns 8 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object>
            Projection.Of8<A, B, C, D, E, F, G, H> project(
                    Selectable<A> a,
                    Selectable<B> b,
                    Selectable<C> c,
                    Selectable<D> d,
                    Selectable<E> e,
                    Selectable<F> f,
                    Selectable<G> g,
                    Selectable<H> h) {
        return new Projection.Of8<>(List.of(a, b, c, d, e, f, g, h));
    }

    /** Returns 9 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object>
            Projection.Of9<A, B, C, D, E, F, G, H, I> project(
                    Selectable<A> a,
                    Selectable<B> b,
                    Selectable<C> c,
                    Selectable<D> d,
                    Selectable<E> e,
                    Selectable<F> f,
                    Selectable<G> g,
                    Selectable<H> h,
                    Selectable<I> i) {
        return new Projection.Of9<>(List.of(a, b, c, d, e, f, g, h, i));
    }

    /** Returns 10 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
                    A extends @Nullable Object,
                    B extends @Nullable Object,
                    C extends @Nullable Object,
                    D extends @Nullable Object,
                    E extends @Nullable Object,
                    F extends @Nullable Object,
                    G extends @Nullable Object,
                    H extends @Nullable Object,
                    I extends @Nullable Object,
                    J extends @Nullable Object>
            Projection.Of10<A, B, C, D, E, F, G, H, I, J> project(
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
        return new Projection.Of10<>(List.of(a, b, c, d, e, f, g, h, i, j));
    }

    /** Returns 11 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
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
                    K extends @Nullable Object>
            Projection.Of11<A, B, C, D, E, F, G, H, I, J, K> project(
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
        return new Projection.Of11<>(List.of(a, b, c, d, e, f, g, h, i, j, k));
    }

    /** Returns 12 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
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
                    L extends @Nullable Object>
            Projection.Of12<A, B, C, D, E, F, G, H, I, J, K, L> project(
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
        return new Projection.Of12<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l));
    }

    /** Returns 13 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
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
                    M extends @Nullable Object>
            Projection.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M> project(
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
        return new Projection.Of13<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m));
    }

    /** Returns 14 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
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
                    N extends @Nullable Object>
            Projection.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> project(
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
        return new Projection.Of14<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n));
    }

    /** Returns 15 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
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
                    O extends @Nullable Object>
            Projection.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> project(
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
        return new Projection.Of15<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o));
    }

    /** Returns 16 selected things for {@code into(...)}, see {@link #project(Selectable, Selectable)}. */
    public static <
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
                    P extends @Nullable Object>
            Projection.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> project(
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
        return new Projection.Of16<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p));
    }
}
