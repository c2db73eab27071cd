package io.github.tribikos.compile;

import io.github.tribikos.sql.Name;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Numbers what has no name of its own, in the order in which a statement mentions it: {@code anon_1}, {@code year_2}. Equal
 * statements get equal names, so the server's cache of plans works.
 */
final class AnonymousNames {
    private final Map<String, Integer> counters = new HashMap<>();
    private final IdentityHashMap<Object, String> given = new IdentityHashMap<>();

    String of(Name name) {
        return name.isAnonymous() ? of(name, name.text()) : name.text();
    }

    String of(Object identity, String hint) {
        String known = given.get(identity);
        if (known == null) {
            known = hint + "_" + counters.merge(hint, 1, Integer::sum);
            given.put(identity, known);
        }
        return known;
    }
}
