package io.github.tribikos.testkit;

import static io.github.tribikos.sql.Functions.currentTimestamp;
import static io.github.tribikos.sql.Functions.lower;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.compile.Feature;
import io.github.tribikos.dialect.CatalogTrait;
import io.github.tribikos.reflect.Inspector;
import io.github.tribikos.reflect.Reflection;
import io.github.tribikos.reflect.SchemaDiff;
import io.github.tribikos.reflect.SchemaDifference;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.Computed;
import io.github.tribikos.schema.ForeignKeyConstraint;
import io.github.tribikos.schema.LongColumn;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.ReferentialAction;
import io.github.tribikos.schema.Table;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a {@link SchemaDiff} says of a database that is as declared, and of one that differs in one thing. */
@Requires(Feature.REFLECTION)
abstract class SchemaDiffTests extends Topic {
    private MetaData created = MetaData.of();

    SchemaDiffTests(DialectCompliance suite) {
        super(suite);
    }

    /** One thing that tables can be declared with or without, and what is said where it is declared and not there. */
    enum Edit {
        TABLE("sd_teacher: the table is missing"),
        COLUMN("sd_class.room: the column is missing"),
        TYPE("sd_class.code: type BIGINT instead of INTEGER"),
        NULLABILITY("sd_class.size: NULL instead of NOT NULL"),
        DEFAULT("sd_class.status: default 'open' is missing"),
        TIME_DEFAULT("sd_class.since: default now is missing"),
        UNIQUE("sd_class: unique uq_sd_class (name, size) is missing"),
        CHECK("sd_class: check ck_sd_class CHECK (size > 0 AND size <= 40 AND status IN ('open', 'it''s')) is missing"),
        FOREIGN_KEY("sd_pupil: foreign key fk_sd_pupil (class_id) REFERENCES sd_class (id) is missing"),
        ACTION(
                "sd_pupil: foreign key fk_sd_pupil (class_id) REFERENCES sd_class (id) ON DELETE CASCADE is missing",
                Feature.REFERENTIAL_ACTIONS),
        INDEX("sd_class: index INDEX ix_sd_class_name (name) is missing"),
        UNIQUE_INDEX("sd_class: index UNIQUE INDEX ix_sd_class_code (code) is missing"),
        EXPRESSION_INDEX(
                "sd_class: index INDEX ix_sd_class_lower ((lower(name))) is missing", Feature.EXPRESSION_INDEXES),
        PARTIAL_INDEX(
                "sd_class: index INDEX ix_sd_class_part (name) WHERE size > 3 is missing", Feature.PARTIAL_INDEXES),
        TABLE_COMMENT("sd_class: comment 'it's' is missing", Feature.COMMENTS),
        COLUMN_COMMENT("sd_class.name: comment 'a \"name\"' is missing", Feature.COMMENTS),
        STORED("sd_class.twice: computed AS (size * 2) STORED is missing", Feature.STORED_COLUMNS),
        VIRTUAL("sd_class.twice: computed AS (size * 2) VIRTUAL is missing", Feature.VIRTUAL_COLUMNS);

        final String said;
        final @Nullable Feature needed;

        Edit(String said) {
            this(said, null);
        }

        Edit(String said, @Nullable Feature needed) {
            this.said = said;
            this.needed = needed;
        }
    }

    private static MetaData tables(Set<Edit> with) {
        Table<?> group = Table.named("sd_class");
        LongColumn id = group.bigint("id").primaryKey();
        Column<String> name = group.varchar("name", 40);
        Column<?> size = group.bigint("size");
        LongColumn fixed = (LongColumn) size;
        if (with.contains(Edit.NULLABILITY)) {
            size = fixed.nullable();
        }
        Column<?> code = with.contains(Edit.TYPE) ? group.bigint("code") : group.integer("code");
        Column<String> status = group.varchar("status", 20);
        if (with.contains(Edit.DEFAULT)) {
            status = status.serverDefault("open");
        }
        Column<?> since = group.timestampTz("since").nullable();
        if (with.contains(Edit.TIME_DEFAULT)) {
            since.serverDefault(currentTimestamp());
        }
        if (with.contains(Edit.COLUMN)) {
            group.integer("room").nullable();
        }
        if (with.contains(Edit.COLUMN_COMMENT)) {
            name = name.comment("a \"name\"");
        }
        if (with.contains(Edit.TABLE_COMMENT)) {
            group.comment("it's");
        }
        Column<?> twice = group.bigint("twice").nullable();
        if (with.contains(Edit.STORED)) {
            twice.computed(Computed.stored(fixed.times(2)));
        } else if (with.contains(Edit.VIRTUAL)) {
            twice.computed(Computed.virtual(fixed.times(2)));
        }
        if (with.contains(Edit.CHECK)) {
            group.check("ck_sd_class", fixed.gt(0).and(fixed.le(40)).and(status.in("open", "it's")));
        }
        indexes(with, group, name, size, code, fixed);
        Table<?> pupil = Table.named("sd_pupil");
        pupil.bigint("id").primaryKey();
        LongColumn groupId = pupil.bigint("class_id");
        if (with.contains(Edit.FOREIGN_KEY) || with.contains(Edit.ACTION)) {
            ForeignKeyConstraint key = pupil.foreignKey("fk_sd_pupil", groupId).references(() -> id);
            if (with.contains(Edit.ACTION)) {
                key.onDelete(ReferentialAction.CASCADE);
            }
        }
        Table<?> teacher = Table.named("sd_teacher");
        teacher.integer("n").primaryKey();
        return with.contains(Edit.TABLE) ? MetaData.of(group, pupil, teacher) : MetaData.of(group, pupil);
    }

    private static void indexes(
            Set<Edit> with, Table<?> group, Column<String> name, Column<?> size, Column<?> code, LongColumn fixed) {
        if (with.contains(Edit.UNIQUE)) {
            group.unique("uq_sd_class", name, size);
        }
        if (with.contains(Edit.INDEX)) {
            group.index("ix_sd_class_name", name);
        }
        if (with.contains(Edit.UNIQUE_INDEX)) {
            group.index("ix_sd_class_code", code).unique();
        }
        if (with.contains(Edit.EXPRESSION_INDEX)) {
            group.index("ix_sd_class_lower", lower(name));
        }
        if (with.contains(Edit.PARTIAL_INDEX)) {
            group.index("ix_sd_class_part", name).where(fixed.gt(3));
        }
    }

    @AfterEach
    void drop() {
        disconnect();
        if (!created.tables().isEmpty()) {
            created.dropAll(engine());
            created = MetaData.of();
        }
    }

    private SchemaDiff difference(MetaData there, MetaData declared) {
        disconnect();
        there.createAll(engine());
        created = there;
        return diff(declared);
    }

    private SchemaDiff diff(MetaData declared) {
        return SchemaDiff.between(
                declared, Inspector.of(connection()), name -> name.name().startsWith("sd_"));
    }

    private boolean isPossible(Edit edit) {
        boolean isComment = edit == Edit.TABLE_COMMENT || edit == Edit.COLUMN_COMMENT;
        return (edit.needed == null || capabilities().supports(edit.needed))
                && (!isComment || has(CatalogTrait.COMMENTS));
    }

    private boolean has(CatalogTrait trait) {
        return engine().dialect().schemaReader().traits().contains(trait);
    }

    private Set<Edit> possible() {
        Set<Edit> all = EnumSet.noneOf(Edit.class);
        for (Edit edit : Edit.values()) {
            if (isPossible(edit)) {
                all.add(edit);
            }
        }
        if (all.contains(Edit.STORED)) {
            all.remove(Edit.VIRTUAL);
        }
        return all;
    }

    @Test
    void nothingDiffersFromWhatWasCreated() {
        MetaData all = tables(possible());

        assertThat(difference(all, all).toString()).isEmpty();
        assertThat(diff(all).isEmpty()).isTrue();
        assertThat(diff(tables(possible())).differences()).isEmpty();
    }

    @Test
    void nothingDiffersFromWhatWasReflected() {
        MetaData all = tables(possible());
        difference(all, all);
        String[] names = all.tables().stream().map(Table::tableName).toArray(String[]::new);
        MetaData reflected = Inspector.of(connection()).reflect(Reflection.all().only(names));

        assertThat(diff(reflected).toString()).isEmpty();
    }

    @Test
    void nothingDiffersFromWhatWasCreatedWithoutAnything() {
        MetaData none = tables(Set.of());

        assertThat(difference(none, tables(Set.of())).toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Edit.class)
    void oneEditIsNamedAndNothingElse(Edit edit) {
        Assumptions.assumeTrue(isPossible(edit), "the database has no " + edit.needed);
        MetaData with = tables(EnumSet.of(edit));
        MetaData without = tables(Set.of());

        SchemaDiff missing = difference(without, with);
        assertThat(missing.differences()).hasSize(1);
        assertThat(plain(missing.toString())).isEqualTo(plain(edit.said));
        drop();
        SchemaDiff extra = difference(with, without);
        assertThat(extra.differences()).hasSize(1);
        SchemaDifference found = extra.differences().get(0);
        assertThat(found.getClass()).isEqualTo(missing.differences().get(0).getClass());
        assertThat(found.table()).isEqualTo(missing.differences().get(0).table());
    }

    /** Without what the dialects spell differently. */
    private String plain(String said) {
        String text = said.replaceFirst("^(sd_class.since: default ).*( is missing)$", "$1now$2");
        return has(CatalogTrait.UNIQUE_INDEXES) ? text : text.replace("index UNIQUE INDEX", "unique");
    }

    @Test
    void aChangedConstraintIsOneDifference() {
        SchemaDiff diff = difference(tables(EnumSet.of(Edit.FOREIGN_KEY)), tables(EnumSet.of(Edit.FOREIGN_KEY)));
        assertThat(diff.isEmpty()).isTrue();
        if (capabilities().supports(Feature.REFERENTIAL_ACTIONS)) {
            assertThat(diff(tables(EnumSet.of(Edit.ACTION))).toString())
                    .isEqualTo("sd_pupil: foreign key fk_sd_pupil (class_id) REFERENCES sd_class (id) ON DELETE CASCADE"
                            + " instead of fk_sd_pupil (class_id) REFERENCES sd_class (id)");
        }
    }
}
