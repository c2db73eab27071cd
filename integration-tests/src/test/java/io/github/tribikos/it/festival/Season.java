package io.github.tribikos.it.festival;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import org.jspecify.annotations.Nullable;

/** A year that is over. */
public class Season {
    public static final Entity<Season> TABLE = Entity.of(Season.class, "archive", "season");
    public static final Column<Integer> YEAR = TABLE.integer("year").primaryKey();
    public static final Column<String> TITLE = TABLE.varchar("title", 40);
    public static final Column<@Nullable Integer> VISITORS =
            TABLE.integer("visitors").nullable();

    public @Nullable Integer year;
    public @Nullable String title;
    public @Nullable Integer visitors;
}
