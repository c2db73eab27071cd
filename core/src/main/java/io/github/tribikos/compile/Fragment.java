package io.github.tribikos.compile;

import java.util.ArrayList;
import java.util.List;

/** SQL in the making: text, the expansions in it, and the slots of its placeholders in order. */
final class Fragment {
    private final StringBuilder sql = new StringBuilder(160);
    private final List<Integer> offsets = new ArrayList<>(0);
    private final List<Expansion> expansions = new ArrayList<>(0);
    private final List<BindSlot> slots = new ArrayList<>();

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
        sql.append(other.sql);
        slots.addAll(other.slots);
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

    Expansion[] expansions() {
        return expansions.toArray(Expansion[]::new);
    }

    BindSlot[] slots() {
        return slots.toArray(BindSlot[]::new);
    }
}
