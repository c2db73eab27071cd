package io.github.tribikos.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receives the parts of a node, see {@link Part#describe}. Each method returns this object. */
public interface Parts {
    /** The class of the node; every description starts with it. */
    Parts kind(Class<? extends Part> node);

    /** A child, or none. */
    Parts node(@Nullable Part child);

    /** Children in order. */
    Parts nodes(List<? extends Part> children);

    /** A structural value, compared by {@code equals}: an operator, a type, a name, a table. Never a bound value. */
    Parts value(@Nullable Object structural);

    /** A name that may be anonymous. */
    Parts name(@Nullable Name name);

    /** A bound value: its place and type belong to the structure, the value itself does not. */
    Parts bind(Bind bind);

    /** A FROM item that is referred to; it is described where it is met first. */
    Parts from(FromItem item);
}
