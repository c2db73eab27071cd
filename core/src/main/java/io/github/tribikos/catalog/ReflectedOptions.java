package io.github.tribikos.catalog;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a database keeps of a table, key or index that only it knows, by name: {@code ENGINE} is {@code MyISAM}. An option that says no more
 * than that it is there has the value {@link #THERE}. Immutable.
 *
 * @param said what differs from the database's habit, or was declared; by name
 * @param usual what is as the database's habit has it: no difference to a declaration that says nothing of it; by name
 */
public record ReflectedOptions(Map<String, String> said, Map<String, String> usual) {
    /** The value of an option that has none. */
    public static final String THERE = "";

    /** No options. */
    public static final ReflectedOptions NONE = new ReflectedOptions(Map.of(), Map.of());

    /** Copies the maps, sorted by name. */
    public ReflectedOptions {
        said = Collections.unmodifiableMap(new TreeMap<>(said));
        usual = Collections.unmodifiableMap(new TreeMap<>(usual));
    }

    /** Returns these with one more, or as they are if {@code value} is null. */
    public ReflectedOptions with(String name, @Nullable String value) {
        return value == null ? this : new ReflectedOptions(with(said, name, value), usual);
    }

    /** Returns these with one more that is as the database's habit has it, or as they are if {@code value} is null. */
    public ReflectedOptions withUsual(String name, @Nullable String value) {
        return value == null ? this : new ReflectedOptions(said, with(usual, name, value));
    }

    private static Map<String, String> with(Map<String, String> known, String name, String value) {
        Map<String, String> all = new TreeMap<>(known);
        all.put(name, value);
        return all;
    }

    /** Whether nothing differs from the database's habit. */
    public boolean isEmpty() {
        return said.isEmpty();
    }

    /** Whether there is an option of this name that differs from the database's habit. */
    public boolean has(String name) {
        return said.containsKey(name);
    }

    /** Returns the value of an option that differs from the database's habit, or null. */
    public @Nullable String get(String name) {
        return said.get(name);
    }

    /** Returns the value of an option, whether or not it is as the database's habit has it; null if there is none. */
    public @Nullable String now(String name) {
        return said.getOrDefault(name, usual.get(name));
    }

    /** Returns the names of the options in which {@code found} differs from these, which are declared; case and spaces do not count. */
    public Set<String> differences(ReflectedOptions found) {
        Set<String> names = new TreeSet<>(said.keySet());
        names.addAll(found.said.keySet());
        names.removeIf(name -> isSame(said.get(name), found, name));
        return names;
    }

    private static boolean isSame(@Nullable String wanted, ReflectedOptions found, String name) {
        String other = found.now(name);
        return wanted != null && other != null && plain(wanted).equals(plain(other));
    }

    private static String plain(String value) {
        return value.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Shows {@code ENGINE MyISAM, STRICT}: what differs from the database's habit. */
    @Override
    public String toString() {
        return said.entrySet().stream()
                .map(each -> (each.getKey() + " " + each.getValue()).strip())
                .collect(Collectors.joining(", "));
    }
}
