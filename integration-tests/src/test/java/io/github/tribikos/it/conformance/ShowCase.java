package io.github.tribikos.it.conformance;

import io.github.tribikos.it.conformance.Cases.Case;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints cases for whoever works on them. Arguments: ids, or the beginnings of ids such as {@code core.select}, show what was
 * recorded and what we make of it; {@code missing} lists the ids without an expression by feature; {@code failing} those that
 * differ in SQL; {@code accepted} the differences that are meant; {@code describe} and a beginning lists what is to be expressed and the neutral SQL.
 */
public final class ShowCase {
    private final Conformance conformance;
    private final Corpus corpus;

    private ShowCase(Corpus corpus) {
        this.corpus = corpus;
        this.conformance = new Conformance(corpus);
    }

    /** Prints what the arguments ask for. */
    public static void main(String[] arguments) {
        Corpus corpus = Corpus.find();
        if (corpus == null || arguments.length == 0) {
            System.out.println("Give ids, missing, failing, or describe <beginning>. Recordings: "
                    + (corpus == null ? "not there" : "found"));
            return;
        }
        ShowCase show = new ShowCase(corpus);
        switch (arguments[0]) {
            case "missing" -> show.missing();
            case "failing" -> show.failing();
            case "accepted" -> show.conformance.acceptances().forEach(System.out::println);
            case "describe" -> show.describe(arguments[1]);
            default -> show.cases(List.of(arguments));
        }
    }

    private void missing() {
        Map<String, List<String>> byFeature = new TreeMap<>();
        for (String id : conformance.missing()) {
            byFeature
                    .computeIfAbsent(conformance.recorded(id).feature(), feature -> new ArrayList<>())
                    .add(id.substring(id.lastIndexOf('.') + 1));
        }
        byFeature.forEach((feature, ids) -> System.out.println(feature + ": " + String.join(" ", ids)));
        System.out.println(
                conformance.missing().size() + " of " + conformance.recorded().size() + " have no expression.");
    }

    private void failing() {
        for (String id : conformance.cases().keySet()) {
            conformance.sqlDifferences(id).forEach((dialect, difference) -> {
                if (!conformance.isAccepted(id, dialect, false)) {
                    System.out.println(id + " " + dialect + "\n" + difference + "\n");
                }
            });
        }
    }

    private void describe(String beginning) {
        conformance.recorded().forEach((id, recorded) -> {
            if (id.startsWith(beginning)) {
                System.out.println(id + ": " + recorded.describe());
                for (String dialect : recorded.dialects()) {
                    recorded.sql(dialect)
                            .forEach(sql -> System.out.println("    " + dialect + ": " + sql.replaceAll("\\s+", " ")));
                }
                System.out.println("    params: " + recorded.json().path("params"));
            }
        });
    }

    private void cases(List<String> wanted) {
        try (FestivalDatabase sqlite = FestivalDatabase.sqlite(corpus)) {
            RowJudge rows = new RowJudge(sqlite);
            conformance.recorded().forEach((id, recorded) -> {
                if (wanted.stream().anyMatch(id::startsWith)) {
                    show(recorded, rows);
                }
            });
        }
    }

    private void show(RecordedCase recorded, RowJudge rows) {
        System.out.println("\n" + recorded.id() + ": " + recorded.describe());
        Case ours = conformance.cases().get(recorded.id());
        if (ours == null) {
            System.out.println("    has no expression yet");
        }
        for (String dialect : recorded.dialects()) {
            SqlJudge judge = conformance.judges().get(dialect);
            if (judge == null || ours == null) {
                recorded.sql(dialect).forEach(sql -> System.out.println("  " + dialect + ": " + sql));
                continue;
            }
            String difference = conformance.sqlDifferences(recorded.id()).get(dialect);
            System.out.println("  " + dialect + ": "
                    + (difference == null ? "equal: " + judge.render(ours).sql() : "DIFFERENT\n" + difference));
        }
        if (ours != null) {
            String difference = rows.difference(recorded, ours);
            System.out.println("  rows on sqlite: " + (difference == null ? "equal" : "DIFFERENT\n" + difference));
        }
    }
}
