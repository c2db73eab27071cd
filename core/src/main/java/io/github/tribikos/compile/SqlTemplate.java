package io.github.tribikos.compile;

import io.github.tribikos.compile.Compiled.Bindings;
import io.github.tribikos.compile.Fragment.SchemaMark;
import io.github.tribikos.sql.SchemaTranslation;
import org.jspecify.annotations.Nullable;

/** The text of a compiled statement: pieces with expansions between them, and the places of schemas. Safe for any thread. */
final class SqlTemplate {
    private final String[] chunks; // one more than expansions
    private final Expansion[] expansions;
    private final SchemaMark[] schemas;
    private final IdentifierPreparer identifiers;
    private volatile @Nullable Translated memo; // the translation used last: a program often stays with one for a while

    private static final class Translated {
        private final SchemaTranslation translation;
        private final String[] chunks;

        Translated(SchemaTranslation translation, String[] chunks) {
            this.translation = translation;
            this.chunks = chunks;
        }
    }

    SqlTemplate(Fragment fragment, IdentifierPreparer identifiers) {
        this.chunks = fragment.chunks();
        this.expansions = fragment.expansions();
        this.schemas = fragment.schemas();
        this.identifiers = identifiers;
    }

    boolean isExpanding() {
        return expansions.length > 0;
    }

    boolean repeatsRows() {
        for (Expansion expansion : expansions) {
            if (expansion instanceof Expansion.Rows rows && !rows.oneByOne()) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // the usual one, told at once; another without content gives the same text
    String sql(Bindings bindings, SchemaTranslation translation) {
        String[] pieces = translation == SchemaTranslation.NONE ? chunks : translated(translation);
        if (expansions.length == 0) {
            return pieces[0];
        }
        StringBuilder sql = new StringBuilder(pieces[0]);
        for (int i = 0; i < expansions.length; i++) {
            expansions[i].render(sql, bindings);
            sql.append(pieces[i + 1]);
        }
        return sql.toString();
    }

    /** Returns the text of a statement that expands nowhere, as its values are part of it. */
    String text(SchemaTranslation translation) {
        return String.join("", translate(translation));
    }

    private String[] translated(SchemaTranslation translation) {
        Translated known = memo;
        if (known == null || !known.translation.equals(translation)) {
            known = new Translated(translation, translate(translation));
            memo = known;
        }
        return known.chunks;
    }

    private String[] translate(SchemaTranslation translation) {
        String[] changed = new String[chunks.length];
        int mark = 0;
        int start = 0; // of the piece, in the text of all
        for (int i = 0; i < chunks.length; i++) {
            StringBuilder piece = new StringBuilder();
            int done = 0;
            for (; mark < schemas.length && schemas[mark].offset() < start + chunks[i].length(); mark++) {
                int offset = schemas[mark].offset() - start;
                String schema = translation.apply(schemas[mark].schema());
                piece.append(chunks[i], done, offset);
                String prefix = schema == null ? "" : identifiers.quote(schema) + ".";
                piece.append(schemas[mark].isInText() ? prefix.replace("'", "''") : prefix);
                done = offset + schemas[mark].length();
            }
            changed[i] = piece.append(chunks[i], done, chunks[i].length()).toString();
            start += chunks[i].length();
        }
        return changed;
    }

    @Override
    public String toString() {
        return String.join("...", chunks);
    }
}
