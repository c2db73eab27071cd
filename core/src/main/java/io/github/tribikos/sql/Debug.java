package io.github.tribikos.sql;

import java.util.ServiceLoader;

/** Renders nodes for {@code toString}: with the neutral dialect, which is found as a service because it lives above. */
final class Debug {
    private Debug() {}

    /** Holder, so that the service is looked up when the first node is printed. */
    private static final class Neutral {
        static final SqlRenderer RENDERER = ServiceLoader.load(SqlRenderer.class, Debug.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no neutral renderer"));
    }

    @SuppressWarnings("CatchingUnchecked") // toString must not fail, whatever a custom element throws
    static String render(ClauseElement element) {
        try {
            KeyWalk.shapeOf(element); // refuses what is nested too deeply to be rendered
            return Neutral.RENDERER.describe(element);
        } catch (RuntimeException e) {
            return element.getClass().getSimpleName() + " (cannot be shown: " + e.getMessage() + ")";
        }
    }
}
