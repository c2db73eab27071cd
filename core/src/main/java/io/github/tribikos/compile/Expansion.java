package io.github.tribikos.compile;

/** A place of a template whose text depends on the values. */
sealed interface Expansion {
    void render(StringBuilder sql, Compiled.Bindings bindings);

    /**
     * An IN list: as many placeholders as there are values, or what stands for none.
     *
     * @param prefix what stands before the values, if there are any
     * @param placeholderStem the placeholder of one value, or the stem of its name
     * @param namedWidth how many names a value has, 0 where placeholders have none
     */
    record InValues(int index, String prefix, String placeholderStem, int namedWidth, String empty)
            implements Expansion {
        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            render(sql, bindings.size(index));
        }

        void render(StringBuilder sql, int size) {
            sql.append(size == 0 ? empty : prefix);
            for (int i = 0; i < size; i++) {
                sql.append(i == 0 ? "" : ", ");
                switch (namedWidth) {
                    case 0 -> sql.append(placeholderStem);
                    case 1 -> sql.append(placeholderStem).append('_').append(i + 1);
                    default -> named(sql, i);
                }
            }
        }

        private void named(StringBuilder sql, int row) {
            for (int column = 0; column < namedWidth; column++) {
                sql.append(column == 0 ? "(" : ", ").append(placeholderStem);
                sql.append('_').append(row + 1).append('_').append(column + 1);
            }
            sql.append(')');
        }
    }

    /** The rows of a statement of many: the group of one row as often as there are rows. */
    record Rows(String first, String group, String separator) implements Expansion {
        /** Rows after VALUES. */
        Rows(String group) {
            this(group, group, ", ");
        }

        @Override
        public void render(StringBuilder sql, Compiled.Bindings bindings) {
            int count = Math.max(1, bindings.rowCount());
            sql.ensureCapacity(sql.length() + count * (group.length() + separator.length()));
            sql.append(first);
            for (int i = 1; i < count; i++) {
                sql.append(separator).append(group);
            }
        }
    }
}
