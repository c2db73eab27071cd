package io.github.tribikos.it.conformance;

import io.github.tribikos.sql.Bind;
import io.github.tribikos.sql.CustomCondition;
import io.github.tribikos.sql.CustomElement;
import io.github.tribikos.sql.FromItem;
import io.github.tribikos.sql.Name;
import io.github.tribikos.sql.Part;
import io.github.tribikos.sql.Parts;
import io.github.tribikos.sql.TextQuery;
import io.github.tribikos.sql.TextStatement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds plain SQL text and elements of the tests' own in a statement: cases are written with the typed API. */
final class TextUse implements Parts {
    private static final Pattern ALLOWED = Pattern.compile("text|literal|custom|raw");

    private static final Pattern TEXT_NODE =
            Pattern.compile("Literal(Column|Text).*|Text(Expression|Condition|Column|From).*");

    private static final String OWN_PACKAGE = "io.github.tribikos.it.";

    private final Set<String> found = new TreeSet<>();
    private final Set<Part> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private TextUse() {}

    /** Returns the nodes that {@code describe} does not ask for, by class name. */
    static Set<String> notAskedFor(Part statement, String describe) {
        if (ALLOWED.matcher(describe.toLowerCase(Locale.ROOT)).find()) {
            return Set.of();
        }
        TextUse walk = new TextUse();
        walk.node(statement);
        return walk.found;
    }

    private static boolean isText(Part part) {
        boolean custom = part instanceof CustomElement<?> || part instanceof CustomCondition;
        return part instanceof TextStatement
                || part instanceof TextQuery<?>
                || TEXT_NODE.matcher(part.getClass().getSimpleName()).matches()
                || (custom && part.getClass().getName().startsWith(OWN_PACKAGE));
    }

    @Override
    public Parts kind(Class<? extends Part> node) {
        return this;
    }

    @Override
    public Parts node(@Nullable Part child) {
        if (child != null && seen.add(child)) {
            if (isText(child)) {
                found.add(child.getClass().getSimpleName());
            }
            child.describe(this);
        }
        return this;
    }

    @Override
    public Parts nodes(List<? extends Part> children) {
        children.forEach(this::node);
        return this;
    }

    @Override
    public Parts value(@Nullable Object structural) {
        return this;
    }

    @Override
    public Parts name(@Nullable Name name) {
        return this;
    }

    @Override
    public Parts bind(Bind bind) {
        return this;
    }

    @Override
    public Parts from(FromItem item) {
        return node(item);
    }
}
