package io.github.tribikos.reflect;

import io.github.tribikos.catalog.ReflectedCheck;
import io.github.tribikos.catalog.ReflectedColumn;
import io.github.tribikos.catalog.ReflectedForeignKey;
import io.github.tribikos.catalog.ReflectedIndex;
import io.github.tribikos.catalog.ReflectedKey;
import io.github.tribikos.catalog.ReflectedTable;
import io.github.tribikos.catalog.TableName;
import io.github.tribikos.dialect.CatalogNorm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares one declared table with that of the database. */
final class TableComparison {
    private final CatalogNorm norm;
    private final ReflectedTable wanted;
    private final ReflectedTable found;
    private final TableName name;
    private final List<SchemaDifference> differences = new ArrayList<>();

    TableComparison(CatalogNorm norm, ReflectedTable wanted, ReflectedTable found) {
        this.norm = norm;
        this.wanted = wanted;
        this.found = found;
        this.name = wanted.name();
    }

    List<SchemaDifference> differences() {
        columns();
        if (!Objects.equals(norm.comment(wanted.comment()), norm.comment(found.comment()))) {
            differences.add(new SchemaDifference.OfComment(name, null, wanted.comment(), found.comment()));
        }
        for (String option : wanted.options().differences(found.options())) {
            differences.add(new SchemaDifference.OfOption(
                    name, option, wanted.options().get(option), found.options().now(option)));
        }
        primaryKey();
        new PartPairs<ReflectedKey>(
                        norm::unique,
                        ReflectedKey::name,
                        key -> new ReflectedKey(null, key.columns(), key.deferrable(), key.options()))
                .compare(
                        uniques(wanted),
                        uniques(found),
                        (left, right) -> differences.add(new SchemaDifference.OfUnique(name, left, right)));
        foreignKeys();
        new PartPairs<ReflectedCheck>(norm::check, ReflectedCheck::name, check -> new ReflectedCheck(null, check.sql()))
                .compare(
                        wanted.checks(),
                        found.checks(),
                        (left, right) -> differences.add(new SchemaDifference.OfCheck(name, left, right)));
        indexes();
        return differences;
    }

    // Columns.

    private void columns() {
        for (ReflectedColumn column : wanted.columns()) {
            ReflectedColumn other = find(found, column.name());
            if (other == null) {
                differences.add(new SchemaDifference.OfColumn(name, column, null));
            } else {
                compare(column, other);
            }
        }
        for (ReflectedColumn column : found.columns()) {
            if (find(wanted, column.name()) == null) {
                differences.add(new SchemaDifference.OfColumn(name, null, column));
            }
        }
    }

    private @Nullable ReflectedColumn find(ReflectedTable table, String column) {
        for (ReflectedColumn each : table.columns()) {
            if (norm.isSameName(each.name(), column)) {
                return each;
            }
        }
        return null;
    }

    private void compare(ReflectedColumn wantedColumn, ReflectedColumn foundColumn) {
        String column = wantedColumn.name();
        ReflectedColumn left = norm.column(wanted, wantedColumn);
        ReflectedColumn right = norm.column(found, foundColumn);
        if (!left.typeText().equals(right.typeText())) {
            differences.add(new SchemaDifference.OfType(name, column, left.typeText(), right.typeText()));
        }
        if (left.isNullable() != right.isNullable()) {
            differences.add(new SchemaDifference.OfNullability(name, column, left.isNullable()));
        }
        if (!Objects.equals(left.defaultText(), right.defaultText())) {
            differences.add(new SchemaDifference.OfDefault(
                    name, column, wantedColumn.defaultText(), foundColumn.defaultText()));
        }
        boolean isGeneratedAlike = left.isAutoIncrement() == right.isAutoIncrement();
        if (!isGeneratedAlike || !String.valueOf(left.identity()).equals(String.valueOf(right.identity()))) {
            differences.add(new SchemaDifference.OfIdentity(name, column, left.identity(), right.identity()));
        }
        if (!Objects.equals(left.computed(), right.computed())) {
            differences.add(
                    new SchemaDifference.OfComputed(name, column, wantedColumn.computed(), foundColumn.computed()));
        }
        if (!Objects.equals(left.comment(), right.comment())) {
            differences.add(new SchemaDifference.OfComment(name, column, left.comment(), right.comment()));
        }
    }

    // Constraints and indexes.

    private void primaryKey() {
        List<ReflectedKey> left = wanted.primaryKey() == null ? List.of() : List.of(wanted.primaryKey());
        List<ReflectedKey> right = found.primaryKey() == null ? List.of() : List.of(found.primaryKey());
        List<SchemaDifference.OfPrimaryKey> parts = new ArrayList<>();
        new PartPairs<ReflectedKey>(
                        norm::primaryKey,
                        ReflectedKey::name,
                        key -> new ReflectedKey(null, key.columns(), key.deferrable(), key.options()))
                .compare(left, right, (key, other) -> parts.add(new SchemaDifference.OfPrimaryKey(name, key, other)));
        if (!parts.isEmpty()) {
            differences.add(new SchemaDifference.OfPrimaryKey(name, wanted.primaryKey(), found.primaryKey()));
        }
    }

    private List<ReflectedKey> uniques(ReflectedTable table) {
        List<ReflectedKey> all = new ArrayList<>(table.uniques());
        for (ReflectedIndex index : table.indexes()) {
            if (norm.isUniqueConstraint(index)) {
                all.add(new ReflectedKey(
                        index.name(),
                        index.terms().stream()
                                .map(term -> String.valueOf(term.column()))
                                .toList(),
                        null));
            }
        }
        return all;
    }

    private void foreignKeys() {
        new PartPairs<ReflectedForeignKey>(
                        norm::foreignKey,
                        ReflectedForeignKey::name,
                        key -> new ReflectedForeignKey(
                                null,
                                key.columns(),
                                key.target(),
                                key.targetColumns(),
                                key.onDelete(),
                                key.onUpdate(),
                                key.deferrable(),
                                key.isMatchFull()))
                .compare(
                        wanted.foreignKeys(),
                        found.foreignKeys(),
                        (left, right) -> differences.add(new SchemaDifference.OfForeignKey(name, left, right)));
    }

    private void indexes() {
        new PartPairs<ReflectedIndex>(norm::index, ReflectedIndex::name, index -> index.withName(""))
                .compare(
                        indexes(wanted),
                        indexes(found),
                        (left, right) -> differences.add(new SchemaDifference.OfIndex(name, left, right)));
    }

    private List<ReflectedIndex> indexes(ReflectedTable table) {
        return table.indexes().stream()
                .filter(index -> !norm.isUniqueConstraint(index))
                .toList();
    }
}
