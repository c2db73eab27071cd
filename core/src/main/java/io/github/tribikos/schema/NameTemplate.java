package io.github.tribikos.schema;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.schema.NamingConvention.Kind;
import io.github.tribikos.schema.NamingConvention.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One template of a {@link NamingConvention}: plain text, and words in braces that are looked up once, when it is made. */
final class NameTemplate {
    private static final Pattern WORD = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern COLUMNS = Pattern.compile("(referred_)?column_([0-9]{1,3})(_?N)?_(name|label)");
    private static final String GIVEN = "constraint_name";

    private final String text;
    private final List<Function<? super Subject, String>> parts;

    private NameTemplate(String text, List<Function<? super Subject, String>> parts) {
        this.text = text;
        this.parts = parts;
    }

    static NameTemplate parse(Kind kind, String text, Map<String, Function<? super Subject, String>> tokens) {
        List<Function<? super Subject, String>> parts = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        int end = 0;
        while (words.find()) {
            plain(parts, text.substring(end, words.start()));
            parts.add(word(kind, text, words.group(1), tokens));
            end = words.end();
        }
        plain(parts, text.substring(end));
        return new NameTemplate(text, List.copyOf(parts));
    }

    private static void plain(List<Function<? super Subject, String>> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(subject -> text);
        }
    }

    private static Function<? super Subject, String> word(
            Kind kind, String text, String word, Map<String, Function<? super Subject, String>> tokens) {
        Function<? super Subject, String> own = tokens.get(word);
        if (own != null) {
            return own;
        }
        if (word.equals("table_name")) {
            return Subject::table;
        }
        if (word.equals("referred_table_name") && kind == Kind.FOREIGN_KEY) {
            return subject -> String.valueOf(subject.referredTable());
        }
        if (word.equals(GIVEN) && kind == Kind.CHECK) {
            return subject -> given(text, subject);
        }
        Matcher columns = COLUMNS.matcher(word);
        if (columns.matches() && (columns.group(1) == null || kind == Kind.FOREIGN_KEY)) {
            return columns(text, columns);
        }
        throw new ArgumentException("The naming convention " + kind + "(\"" + text + "\") has the word {" + word
                + "}, which is not known for it. Words: {table_name}, {column_0_name}, {column_0_label},"
                + " {column_0_N_name}, {column_0N_name}, for foreign keys {referred_table_name} and"
                + " {referred_column_0_name}, for checks {constraint_name}"
                + new TreeSet<>(tokens.keySet())
                        .stream().map(token -> ", {" + token + "}").collect(Collectors.joining())
                + ".");
    }

    private static String given(String text, Subject subject) {
        if (subject.name() == null) {
            throw new ArgumentException(
                    "A check of table \"" + subject.table() + "\" has no name, but the naming convention \"" + text
                            + "\" is made of it. Name it: check(\"positive\", ...).");
        }
        return subject.name();
    }

    private static Function<? super Subject, String> columns(String text, Matcher word) {
        boolean isReferred = word.group(1) != null;
        boolean isLabel = word.group(4).equals("label");
        int position = Integer.parseInt(word.group(2));
        String all = word.group(3);
        return subject -> {
            String table = isReferred ? String.valueOf(subject.referredTable()) : subject.table();
            List<String> names = (isReferred ? subject.referredColumns() : subject.columns())
                    .stream().map(name -> isLabel ? table + "_" + name : name).toList();
            if (position >= names.size()) {
                throw new ArgumentException("The naming convention \"" + text + "\" asks for column " + position
                        + " (counted from 0) of something of table \"" + subject.table() + "\" that has only "
                        + names.size()
                        + ": " + names + ". Name it yourself, or use {column_0_N_name}.");
            }
            return all == null
                    ? names.get(position)
                    : String.join(all.equals("N") ? "" : "_", names.subList(position, names.size()));
        };
    }

    boolean asksForName() {
        return text.contains("{" + GIVEN + "}");
    }

    String fill(Subject subject, Object named) {
        String name = parts.stream().map(part -> part.apply(subject)).collect(Collectors.joining());
        if (name.isEmpty()) {
            throw new ArgumentException("The naming convention \"" + text + "\" gives " + named + " an empty name.");
        }
        return name;
    }

    @Override
    public String toString() {
        return text;
    }
}
