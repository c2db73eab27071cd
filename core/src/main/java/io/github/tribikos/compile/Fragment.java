package io.github.tribikos.compile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL in the making: text, the expansions in it, and the slots of its placeholders in order. */
final class Fragment {
    private final StringBuilder sql = new StringBuilder(160);
    private final List<Integer> offsets = new ArrayList<>(0);
    private final List<Expansion> expansions = new ArrayList<>(0);
    private final List<BindSlot> slots = new ArrayList<>();
    private final List<SchemaMark> schemas = new ArrayList<>(2);

    /**
     * Where the schema of a table, sequence or type stands in the text, with the point behind it; of one without it, where it would stand.
     *
     * @param offset where it begins
     * @param length how long it is, 0 if there is none
     * @param schema the schema as it was declared, or null
     * @param isInText whether it stands between the quotes of a text
     */
    record SchemaMark(int offset, int length, @Nullable String schema, boolean isInText) {
        SchemaMark movedBy(int distance) {
            return new SchemaMark(offset + distance, length, schema, isInText);
        }
    }

    /** Tells that a schema is written at {@code start}. */
    void schema(int start, int length, @Nullable String schema, boolean isInText) {
        schemas.add(new SchemaMark(start, length, schema, isInText));
    }

    StringBuilder sql() {
        return sql;
    }

    void slot(BindSlot slot) {
        slots.add(slot);
    }

    void expansion(Expansion expansion) {
        offsets.add(sql.length());
        expansions.add(expansion);
    }

    /** Appends another fragment with all that belongs to it. */
    void append(Fragment other) {
        for (int i = 0; i < other.expansions.size(); i++) {
            offsets.add(sql.length() + other.offsets.get(i));
            expansions.add(other.expansions.get(i));
        }
        for (SchemaMark mark : other.schemas) {
            schemas.add(mark.movedBy(sql.length()));
        }
        sql.append(other.sql);
        slots.addAll(other.slots);
    }

    /**
     * Returns this fragment, a whole statement, with the numbers of values that stand in several places: written out where they
     * are always the same, else found whenever the statement is rendered.
     */
    Fragment numbered() {
        if (expansions.stream().noneMatch(Expansion.Repeat.class::isInstance)) {
            return this;
        }
        Fragment whole = new Fragment();
        int start = 0;
        for (int i = 0; i < expansions.size(); i++) {
            whole.copy(this, start, offsets.get(i), false);
            start = offsets.get(i);
            if (expansions.get(i) instanceof Expansion.Repeat repeat) {
                whole.number(repeat.index(), before(repeat.index()));
            } else {
                whole.expansion(expansions.get(i));
            }
        }
        whole.copy(this, start, sql.length(), true);
        whole.slots.addAll(slots);
        return whole;
    }

    private void copy(Fragment other, int from, int to, boolean last) {
        for (SchemaMark mark : other.schemas) {
            if (mark.offset() >= from && (mark.offset() < to || (last && mark.offset() == to))) {
                schemas.add(mark.movedBy(sql.length() - from));
            }
        }
        sql.append(other.sql, from, to);
    }

    private void number(int index, List<BindSlot> before) {
        boolean always = before.stream().allMatch(BindSlot.Single.class::isInstance);
        if (always) {
            sql.append('$').append(before.size() + 1);
        } else {
            expansion(new Expansion.Repeat(index, before));
        }
    }

    private List<BindSlot> before(int index) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) instanceof BindSlot.Single single && single.index() == index) {
                return List.copyOf(slots.subList(0, i));
            }
        }
        throw new IllegalStateException("no placeholder of value " + index);
    }

    String[] chunks() {
        String[] chunks = new String[offsets.size() + 1];
        int start = 0;
        for (int i = 0; i < offsets.size(); i++) {
            chunks[i] = sql.substring(start, offsets.get(i));
            start = offsets.get(i);
        }
        chunks[offsets.size()] = sql.substring(start);
        return chunks;
    }

    /** Returns the places of schemas in order. */
    SchemaMark[] schemas() {
        return schemas.toArray(SchemaMark[]::new);
    }

    Expansion[] expansions() {
        return expansions.toArray(Expansion[]::new);
    }

    BindSlot[] slots() {
        return slots.toArray(BindSlot[]::new);
    }
}
