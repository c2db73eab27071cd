package io.github.tribikos.sql;

import io.github.tribikos.error.ArgumentException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over a statement that yields its structural key and its bound values.
 *
 * <p>Things that are told apart by identity - binds, anonymous names, derived tables - get a number where they are met first
 * and are that number from then on. So a bind used twice and two binds with equal values have different keys, as they must:
 * their values can differ the next time.
 */
final class KeyWalk implements Parts {
    /** Deeper nesting is refused here, with a message, rather than ending in a stack overflow later. */
    static final int MAX_DEPTH = 1_000;

    private static final int LINEAR_SEARCH = 16;

    /** What no structural value is equal to. */
    private enum Mark {
        NONE,
        BIND,
        SEEN_BIND,
        NAME,
        DERIVED,
        SEEN_DERIVED
    }

    private static final Bind[] NO_BINDS = {};

    private Object[] key = new Object[32];
    private int size;
    private int hash = 1;
    private int depth;
    private Bind[] binds = NO_BINDS;
    private int bindCount;
    private @Nullable IdentityHashMap<Object, Integer> bindIndex;
    private @Nullable List<Object> identities;
    private int numbered; // how often something was given its number, or was known by it

    private KeyWalk() {}

    static Shape shapeOf(Part part) {
        KeyWalk walk = new KeyWalk();
        walk.node(part);
        return new Shape(walk.key, walk.size, walk.hash, walk.binds, walk.bindCount);
    }

    private Parts add(Object item) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
        }
        key[size++] = item;
        hash = 31 * hash + item.hashCode();
        return this;
    }

    @Override
    public Parts kind(Class<? extends Part> node) {
        return add(node);
    }

    @Override
    public Parts node(@Nullable Part child) {
        if (child == null) {
            return add(Mark.NONE);
        }
        if (++depth > MAX_DEPTH) {
            throw new ArgumentException("The statement is nested more than " + MAX_DEPTH
                    + " levels deep. Join conditions by AND or OR, and queries by UNION, in flat lists.");
        }
        if (child instanceof Selection<?> selection) {
            selection(selection);
        } else {
            child.describe(this);
        }
        depth--;
        return this;
    }

    /**
     * Most selections are constants: what such a one adds to the key is found once, and is one item of the key. Not so where
     * something in it has a number, which is another one in another statement.
     */
    private void selection(Selection<?> selection) {
        KeyFragment known = selection.keyFragment();
        if (known != null) {
            add(known);
            return;
        }
        int start = size;
        int outerHash = hash;
        int numberedBefore = numbered;
        hash = 1;
        selection.describe(this);
        if (numbered == numberedBefore) {
            KeyFragment fragment = new KeyFragment(Arrays.copyOfRange(key, start, size), hash);
            selection.keyFragment(fragment);
            size = start;
            hash = outerHash;
            add(fragment);
        } else {
            hash = 31 * outerHash + hash;
        }
    }

    @Override
    public Parts nodes(List<? extends Part> children) {
        int count = children.size();
        value(count); // the parts of a kind are fixed in number and order, so a count alone cannot be mistaken
        for (int i = 0; i < count; i++) {
            node(children.get(i));
        }
        return this;
    }

    @Override
    public Parts value(@Nullable Object structural) {
        return add(structural == null ? Mark.NONE : structural);
    }

    @Override
    public Parts name(@Nullable Name name) {
        if (name == null) {
            return add(Mark.NONE);
        }
        if (!name.isAnonymous()) {
            return add(name.text());
        }
        return add(Mark.NAME).value(name.text()).value(ordinal(name));
    }

    @Override
    public Parts from(FromItem item) {
        FromItem source = item.source();
        if (!(source instanceof DerivedTable)) {
            return node(source);
        }
        int known = identities == null ? 0 : identities.size();
        int ordinal = ordinal(source);
        if (ordinal < known) {
            return add(Mark.SEEN_DERIVED).value(ordinal);
        }
        add(Mark.DERIVED);
        return node(source);
    }

    private int ordinal(Object identity) {
        numbered++;
        List<Object> known = identities;
        if (known == null) {
            known = new ArrayList<>(4);
            identities = known;
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) == identity) {
                return i;
            }
        }
        known.add(identity);
        return known.size() - 1;
    }

    @Override
    public Parts bind(Bind bind) {
        numbered++;
        int known = bindCount;
        int index = indexOf(bind);
        if (index < known) {
            return add(Mark.SEEN_BIND).value(index);
        }
        return add(Mark.BIND).value(bind.type()).value(bind.hint());
    }

    /** Linear while there are few, as in nearly all statements; hashed from then on. */
    private int indexOf(Bind bind) {
        int count = bindCount;
        if (count > LINEAR_SEARCH) {
            Integer index = hashed().putIfAbsent(bind, count);
            if (index != null) {
                return index;
            }
        } else {
            for (int i = 0; i < count; i++) {
                if (binds[i] == bind) {
                    return i;
                }
            }
        }
        if (count == binds.length) {
            binds = Arrays.copyOf(binds, Math.max(4, 2 * count));
        }
        binds[count] = bind;
        bindCount = count + 1;
        return count;
    }

    private IdentityHashMap<Object, Integer> hashed() {
        IdentityHashMap<Object, Integer> index = bindIndex;
        if (index == null) {
            index = new IdentityHashMap<>();
            for (int i = 0; i < bindCount; i++) {
                index.put(binds[i], i);
            }
            bindIndex = index;
        }
        return index;
    }
}
