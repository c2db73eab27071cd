package io.github.tribikos.mysql;

import io.github.tribikos.dialect.UnreadableValue;
import io.github.tribikos.error.ArgumentException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of an ENUM or SET by their labels, in the order of the definition. */
final class MysqlMembers<T> {
    private static final int MOST_OF_A_SET = 64;

    private final String type;
    private final Map<String, T> byLabel = new LinkedHashMap<>();
    private final Function<? super T, String> label;

    MysqlMembers(String type, List<T> members, Function<? super T, String> label) {
        this.type = type;
        this.label = label;
        for (T member : members) {
            String text = label.apply(member);
            requireFit(text);
            if (byLabel.put(text, member) != null) {
                throw new ArgumentException(type + " has the member \"" + text + "\" twice.");
            }
        }
        if (byLabel.isEmpty()) {
            throw new ArgumentException(type + " needs at least one member.");
        }
        if (type.equals("SET") && byLabel.size() > MOST_OF_A_SET) {
            throw new ArgumentException("SET has room for 64 members, but " + byLabel.size() + " were given.");
        }
    }

    /** The server cuts spaces at the end of a member's definition, and separates those of a set by commas. */
    private void requireFit(String text) {
        if (text.endsWith(" ") || (type.equals("SET") && (text.contains(",") || text.isEmpty()))) {
            throw new ArgumentException("\"" + text + "\" cannot be a member of " + type
                    + ": it must not end with a space" + (type.equals("SET") ? ", be empty or hold a comma." : "."));
        }
    }

    /** Returns {@code SET('a','b')}. */
    String ddl() {
        return byLabel.keySet().stream()
                .map(text -> "'" + text.replace("\\", "\\\\").replace("'", "''") + "'")
                .collect(Collectors.joining(",", type + "(", ")"));
    }

    String one(T member) {
        String text = label.apply(member);
        if (!byLabel.containsKey(text)) {
            throw new ArgumentException("The value is no member of " + ddl() + ".");
        }
        return text;
    }

    String several(Set<T> members) {
        return members.stream().map(this::one).collect(Collectors.joining(","));
    }

    T parse(String text) throws UnreadableValue {
        T member = byLabel.get(text);
        if (member == null) {
            throw new UnreadableValue("The stored text is no member of " + ddl() + ".");
        }
        return member;
    }

    Set<T> parseAll(String text) throws UnreadableValue {
        Set<T> members = new LinkedHashSet<>();
        if (!text.isEmpty()) {
            for (String each : text.split(",", -1)) {
                members.add(parse(each));
            }
        }
        return members;
    }
}
