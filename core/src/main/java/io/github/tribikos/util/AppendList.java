package io.github.tribikos.util;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list whose {@link #append append} returns a longer list that shares this one's array: a chain of
 * <i>n</i> appends takes amortised O(<i>n</i>) time and memory.
 *
 * <p>The first append to a list writes into the free slot behind it; every further append to the same list copies it.
 * A list keeps the array of the longest list grown from it in memory. Never holds null. Safe for any thread, also when
 * the reference is passed between threads by a data race.
 *
 * @param <E> the type of the elements
 */
public final class AppendList<E> extends AbstractList<E> implements RandomAccess {
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final AppendList<?> EMPTY = new AppendList<>(new Object[0], 0);

    // Slots below size never change. The slot at size belongs to whoever turns it from null to an element first.
    private final Object[] elements;
    private final int size;

    private AppendList(Object[] elements, int size) {
        this.elements = elements;
        this.size = size;
    }

    /** Returns the empty list. */
    @SuppressWarnings("unchecked")
    public static <E> AppendList<E> of() {
        return (AppendList<E>) EMPTY;
    }

    /** Returns a list of the given elements. Throws {@link NullPointerException} if one is null. */
    @SafeVarargs
    public static <E> AppendList<E> of(E... elements) {
        return AppendList.<E>of().extend(elements);
    }

    /** Returns a list of the collection's elements, or the collection itself if it is an {@code AppendList}. */
    @SuppressWarnings("unchecked")
    public static <E> AppendList<E> copyOf(Collection<? extends E> elements) {
        return elements instanceof AppendList
                ? (AppendList<E>) elements
                : AppendList.<E>of().appendAll(elements);
    }

    /** Returns a list of this one's elements and then {@code element}. */
    public AppendList<E> append(E element) {
        return extend(element);
    }

    /** Returns a list of this one's elements and then those of {@code added}; this list if there are none. */
    public AppendList<E> appendAll(Collection<? extends E> added) {
        return extend(added.toArray());
    }

    private AppendList<E> extend(Object... added) {
        if (added.length == 0) {
            return this;
        }
        for (Object element : added) {
            Objects.requireNonNull(element, "element");
        }
        int newSize = Math.addExact(size, added.length);
        Object[] target = newSize <= elements.length && claim(added[0]) ? elements : copyWithRoom(newSize);
        for (int i = 0; i < added.length; i++) {
            SLOT.setRelease(target, size + i, added[i]);
        }
        return new AppendList<>(target, newSize);
    }

    // Whoever wins the slot at size owns those behind it as well: no longer list exists that could claim them.
    // Reading the last slot orders the writes of other threads before the final fields of the list to be made, so that
    // a third thread which gets that list by a data race sees every slot filled (JLS 17.5.1).
    private boolean claim(Object element) {
        if (size > 0) {
            Objects.requireNonNull(SLOT.getAcquire(elements, size - 1));
        }
        return SLOT.compareAndSet(elements, size, (Object) null, element); // without the cast its type is Void: slow
    }

    private Object[] copyWithRoom(int newSize) {
        int roomy = newSize + (newSize >> 1);
        Object[] copy = new Object[size == 0 || roomy < 0 ? newSize : roomy];
        System.arraycopy(elements, 0, copy, 0, size);
        return copy;
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int index) {
        return (E) elements[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(elements, size);
    }
}
