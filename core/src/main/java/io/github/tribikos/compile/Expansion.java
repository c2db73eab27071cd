package io.github.tribikos.compile;

/** A place of a template whose text depends on the values. */
sealed interface Expansion {
    void render(StringBuilder sql, Compiled.Bindings bindings);

    /** An IN list: as many placeholders as there are values, or what stands for none. */
    record InValues(int index, String placeholderStem, String empty) implements Expansion {
        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            render(sql, bindings.size(index));
        }

        void render(StringBuilder sql, int size) {
            if (size == 0) {
                sql.append(empty);
            }
            for (int i = 0; i < size; i++) {
                sql.append(i == 0 ? "" : ", ").append(placeholderStem);
                if (placeholderStem.length() > 1) {
                    sql.append('_').append(i + 1);
                }
            }
        }
    }

    /** The rows after VALUES: the group of one row as often as there are rows. */
    record Rows(String group) implements Expansion {
        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            int count = Math.max(1, bindings.rowCount());
            sql.ensureCapacity(sql.length() + count * (group.length() + 2));
            for (int i = 0; i < count; i++) {
                sql.append(i == 0 ? "" : ", ").append(group);
            }
        }
    }
}
