package io.github.tribikos.dialect;

import io.github.tribikos.schema.ReferentialAction;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The actions of foreign keys in the words of catalogs. */
public final class ActionNames {
    private ActionNames() {}

    /** Returns the action called so, {@code SET NULL} or {@code set_null}; null for NO ACTION, which is what no word means. */
    public static @Nullable ReferentialAction parse(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String name = words.strip().replace(' ', '_').toUpperCase(Locale.ROOT);
        for (ReferentialAction action : ReferentialAction.values()) {
            if (action.name().equals(name) && action != ReferentialAction.NO_ACTION) {
                return action;
            }
        }
        return null;
    }
}
