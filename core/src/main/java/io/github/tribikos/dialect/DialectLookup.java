package io.github.tribikos.dialect;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.util.LogText;
import io.github.tribikos.util.Suggestions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds dialects by name, among the providers on the class path or module path. A broken provider does not hide others. */
public final class DialectLookup {
    private static final Logger LOG = LoggerFactory.getLogger(DialectLookup.class);
    private static final int MOST_BROKEN = 100; // a loader that cannot go on would report the same one for ever

    private final Map<String, DialectProvider> byClass = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    private DialectLookup() {}

    /**
     * Returns the provider of a dialect's name or alias, which is read without regard to case.
     *
     * @throws ArgumentException if there is none, or there are two
     */
    public static DialectProvider find(String name) {
        DialectLookup lookup = new DialectLookup();
        lookup.load(DialectLookup.class.getClassLoader());
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (context != null && context != DialectLookup.class.getClassLoader()) {
            lookup.load(context);
        }
        return choose(name, lookup.byClass.values(), lookup.broken);
    }

    private void load(@Nullable ClassLoader loader) {
        Iterator<DialectProvider> providers =
                ServiceLoader.load(DialectProvider.class, loader).iterator();
        for (int failures = 0; failures < MOST_BROKEN; ) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                DialectProvider provider = providers.next();
                byClass.putIfAbsent(provider.getClass().getName(), provider);
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                noteBroken(String.valueOf(e.getMessage()), e);
            }
        }
    }

    private void noteBroken(String what, Throwable cause) {
        if (!broken.contains(what)) {
            broken.add(what);
            LOG.warn("A dialect could not be loaded and is left out: {}", LogText.escaped(what), cause);
        }
    }

    static DialectProvider choose(String name, Collection<DialectProvider> providers, List<String> broken) {
        String wanted = name.toLowerCase(Locale.ROOT);
        Set<String> names = new TreeSet<>();
        Set<String> known = new TreeSet<>();
        List<DialectProvider> found = new ArrayList<>();
        for (DialectProvider provider : providers) {
            names.add(provider.name());
            known.add(provider.name());
            known.addAll(provider.aliases());
            if (provider.name().equals(wanted) || provider.aliases().contains(wanted)) {
                found.add(provider);
            }
        }
        if (found.size() > 1) {
            throw new ArgumentException("The dialect \"" + name + "\" is offered by "
                    + found.get(0).getClass().getName() + " and by "
                    + found.get(1).getClass().getName() + ". Take one of them off the class path.");
        }
        if (found.isEmpty()) {
            throw new ArgumentException(unknown(name, names, known, broken));
        }
        return found.get(0);
    }

    private static String unknown(String name, Set<String> names, Set<String> known, List<String> broken) {
        String artifact = "the artifact io.github.tribikos:tribikos-<name>";
        StringBuilder message = new StringBuilder("There is no dialect called \"" + name + "\".");
        message.append(Suggestions.didYouMean(name, known));
        if (names.isEmpty()) {
            message.append(" No dialect at all is on the class path; each is ")
                    .append(artifact)
                    .append('.');
        } else {
            message.append(" Found: ").append(String.join(", ", names));
            message.append(". Another one takes ").append(artifact).append(" on the class path.");
        }
        if (!broken.isEmpty()) {
            message.append(" Could not be loaded: ")
                    .append(String.join("; ", broken))
                    .append('.');
        }
        return message.toString();
    }
}
