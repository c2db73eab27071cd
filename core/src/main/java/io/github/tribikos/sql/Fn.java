package io.github.tribikos.sql;

import org.jspecify.annotations.Nullable;

/** Functions of 1 to 16 values, such as a record's constructor, for {@link Projection}. */
public final class Fn {
    private Fn() {}

    /** A function of 1. */
    public interface Of1<A extends @Nullable Object, R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a);
    }

    /** A function of 2. */
    public interface Of2<A extends @Nullable Object, B extends @Nullable Object, R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b);
    }

    /** A function of 3. */
    public interface Of3<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c);
    }

    /** A function of 4. */
    public interface Of4<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d);
    }

    /** A function of 5. */
    public interface Of5<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e);
    }

    /** A function of 6. */
    public interface Of6<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f);
    }

    /** A function of 7. */
    public interface Of7<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }

    /** A function of 8. */
    public interface Of8<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** A function of 9. */
    public interface Of9<
            A extends @Nullable Object,
            B extends @Nullable Object,
            C extends @Nullable Object,
            D extends @Nullable Object,
            E extends @Nullable Object,
            F extends @Nullable Object,
            G extends @Nullable Object,
            H extends @Nullable Object,
            I extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** A function of 10. */
    public interface Of10<
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
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** A function of 11. */
    public interface Of11<
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
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** A function of 12. */
    public interface Of12<
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
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    /** A function of 13. */
    public interface Of13<
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
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
    }

    /** A function of 14. */
    public interface Of14<
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
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
    }

    /** A function of 15. */
    public interface Of15<
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
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
    }

    /** A function of 16. */
    public interface Of16<
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
            P extends @Nullable Object,
            R extends @Nullable Object> {
        /** Puts the values of a row together. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
    }
}
