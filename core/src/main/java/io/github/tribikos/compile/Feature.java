package io.github.tribikos.compile;

/**
 * What a database can or cannot do. A dialect declares its set; the compiler refuses what is missing, naming the version
 * that has it, and the compliance suite skips what is declared missing.
 */
public enum Feature {
    /** {@code RIGHT OUTER JOIN}. */
    RIGHT_JOIN("RIGHT OUTER JOIN"),
    /** {@code FULL OUTER JOIN}. */
    FULL_JOIN("FULL OUTER JOIN"),
    /** {@code JOIN ... USING (a)}; ON is written where it is missing. */
    JOIN_USING("JOIN ... USING"),
    /** {@code NATURAL JOIN}. */
    NATURAL_JOIN("NATURAL JOIN"),
    /** {@code NATURAL LEFT OUTER JOIN}. */
    NATURAL_OUTER_JOIN("NATURAL outer joins"),
    /** {@code TABLESAMPLE SYSTEM (10)}. */
    TABLE_SAMPLE("TABLESAMPLE"),
    /** {@code TABLESAMPLE BERNOULLI (10)}. */
    TABLE_SAMPLE_BERNOULLI("TABLESAMPLE BERNOULLI"),
    /** {@code INTERSECT} and {@code EXCEPT}. */
    INTERSECT_EXCEPT("INTERSECT and EXCEPT"),
    /** A set operation as a term of another, in parentheses. */
    NESTED_SET_OPERATIONS("set operations in parentheses"),
    /** {@code WITH name AS (...)}. */
    CTE("common table expressions"),
    /** {@code WITH RECURSIVE}. */
    RECURSIVE_CTE("recursive common table expressions"),
    /** {@code WITH RECURSIVE} whose step is added with UNION, so that a row found before is not followed again. */
    RECURSIVE_UNION("recursive common table expressions with UNION"),
    /** Window functions. */
    WINDOW_FUNCTIONS("window functions"),
    /** Window frames counted in groups. */
    WINDOW_GROUPS("window frames in GROUPS"),
    /** {@code EXCLUDE} in window frames. */
    WINDOW_EXCLUDE("EXCLUDE in window frames"),
    /** {@code WINDOW w AS (...)}. */
    NAMED_WINDOWS("windows with names"),
    /** {@code LATERAL (SELECT ...)}. */
    LATERAL("LATERAL"),
    /** LIMIT with a bound number in a subquery that sees rows around it. */
    CORRELATED_LIMIT("LIMIT in correlated subqueries"),
    /** Functions in FROM. */
    TABLE_FUNCTIONS("functions in FROM"),
    /** {@code INTERSECT ALL} and {@code EXCEPT ALL}. */
    INTERSECT_EXCEPT_ALL("INTERSECT ALL and EXCEPT ALL"),
    /** {@code WITH gone AS (DELETE ... RETURNING ...)}. */
    CHANGE_IN_CTE("changes in common table expressions"),
    /** {@code (WITH name AS (...) SELECT ...)} in a subquery. */
    NESTED_CTE("common table expressions inside subqueries"),
    /** {@code AS MATERIALIZED}; left out where it is missing. */
    CTE_MATERIALIZATION("AS MATERIALIZED"),
    /** An expression of GROUP BY in which values are bound, as a part of others and in HAVING: the database sees that it is the same. */
    BOUND_TERMS_ANYWHERE("grouped expressions with bound values in other clauses"),
    /** {@code DISTINCT ON}. */
    DISTINCT_ON("DISTINCT ON"),
    /** {@code ROLLUP}, {@code CUBE} and {@code GROUPING SETS}. */
    GROUPING_SETS("ROLLUP, CUBE and GROUPING SETS"),
    /** {@code = ANY (SELECT ...)}. */
    ANY_ALL("ANY and ALL"),
    /** {@code FETCH FIRST n ROWS ONLY}; LIMIT is written where it is missing. */
    FETCH("FETCH FIRST"),
    /** {@code FETCH FIRST n ROWS WITH TIES}. */
    FETCH_WITH_TIES("FETCH ... WITH TIES"),
    /** {@code FETCH FIRST n PERCENT ROWS}. */
    FETCH_PERCENT("FETCH ... PERCENT"),
    /** {@code FOR UPDATE OF t}; all tables are locked where it is missing. */
    LOCK_OF("FOR UPDATE OF"),
    /** {@code FOR UPDATE NOWAIT}. */
    LOCK_NOWAIT("NOWAIT"),
    /** {@code FOR UPDATE SKIP LOCKED}. */
    LOCK_SKIP_LOCKED("SKIP LOCKED"),
    /** {@code sum(a) FILTER (WHERE c)} of aggregates that CASE cannot filter. */
    AGGREGATE_FILTER("FILTER of this aggregate"),
    /** {@code array_agg(a ORDER BY b)}. */
    AGGREGATE_ORDER("ORDER BY inside an aggregate"),
    /** {@code percentile_cont(0.5) WITHIN GROUP (ORDER BY a)}. */
    WITHIN_GROUP("WITHIN GROUP"),
    /** {@code (f(a)).label}. */
    COMPOSITE_FIELD("fields of a function's row"),
    /** {@code lag(a, 1, 0)}: what stands in for a row that is not there. */
    LAG_FALLBACK("lag() and lead() with a fallback"),
    /** {@code BETWEEN SYMMETRIC}. */
    BETWEEN_SYMMETRIC("BETWEEN SYMMETRIC"),
    /** {@code TRY_CAST(a AS INTEGER)}. */
    TRY_CAST("TRY_CAST"),
    /** Regular expressions in conditions. */
    REGEXP("regular expressions"),
    /** {@code REGEXP_REPLACE}. */
    REGEXP_REPLACE("REGEXP_REPLACE"),
    /** {@code CASE WHEN active THEN ...}: a BOOLEAN stands for a condition by itself. */
    VALUES_AS_CONDITIONS("values as conditions"),
    /** Values of rows that an INSERT made. */
    INSERT_RETURNING("INSERT ... RETURNING"),
    /** Values bound in RETURNING, beside columns. */
    RETURNING_BINDS("bound values in RETURNING"),
    /** Values of rows that an UPDATE changed. */
    UPDATE_RETURNING("UPDATE ... RETURNING"),
    /** Values of rows that a DELETE removed. */
    DELETE_RETURNING("DELETE ... RETURNING"),
    /** Several rows in one VALUES. */
    MULTI_ROW_VALUES("several rows in VALUES"),
    /** Several rows in one VALUES of which one refers to another by a foreign key; without it such rows go one by one. */
    ROWS_OF_ONE_FAMILY("rows that refer to rows of the same INSERT"),
    /** UPDATE of many rows, each with values of its own. */
    UPDATE_ROWS("UPDATE of many rows with different values"),
    /** INSERT that updates a row which is there already, or leaves it alone. */
    UPSERT("INSERT ... ON CONFLICT"),
    /** {@code ON CONFLICT DO NOTHING}, whichever key it is. */
    UPSERT_ANY_KEY("ON CONFLICT without columns"),
    /** {@code ON CONFLICT DO UPDATE}, whichever key it is. */
    UPSERT_ANY_KEY_UPDATE("ON CONFLICT DO UPDATE without columns"),
    /** {@code ON CONFLICT (label) DO UPDATE ... WHERE}. */
    UPSERT_WHERE("a condition on the update of ON CONFLICT"),
    /** {@code ON CONFLICT (label) WHERE ...}: the condition of a partial index. */
    UPSERT_INDEX_PREDICATE("ON CONFLICT with the condition of a partial index"),
    /** {@code ON CONFLICT ON CONSTRAINT}. */
    UPSERT_CONSTRAINT("ON CONFLICT ON CONSTRAINT"),
    /** A transaction that goes on after a statement of it has failed and was undone. */
    STATEMENT_ROLLBACK("going on after a failed statement"),
    /** Elements of JSON documents. */
    JSON_PATH("elements of JSON documents"),
    /** Words searched for in text. */
    FULL_TEXT("full-text search"),
    /** {@code UPDATE ... FROM}. */
    UPDATE_FROM("UPDATE with other tables"),
    /** {@code SET (a, b) = (SELECT x, y ...)}. */
    SET_ROW("SET of several columns to one row"),
    /** {@code DELETE ... USING}. */
    DELETE_USING("DELETE with other tables"),
    /** {@code MERGE INTO ... USING ... WHEN MATCHED}. */
    MERGE("MERGE"),
    /** Several branches of MERGE that do the same, each on a condition. */
    MERGE_BRANCHES("several branches of one kind in MERGE"),
    /** {@code WHEN MATCHED THEN DELETE}. */
    MERGE_DELETE("DELETE in MERGE"),
    /** Savepoints. */
    SAVEPOINTS("savepoints"),
    /** DDL that is rolled back with its transaction. */
    TRANSACTIONAL_DDL("transactional DDL"),
    /** Schemas that are created and dropped by a statement. */
    CREATE_SCHEMA("CREATE SCHEMA"),
    /** {@code CREATE SCHEMA IF NOT EXISTS}. */
    CREATE_SCHEMA_CHECK("CREATE SCHEMA IF NOT EXISTS"),
    /** Dropping a schema with all that is in it, where that is said in so many words. */
    DROP_SCHEMA_CASCADE("DROP SCHEMA ... CASCADE"),
    /** Constraints added to and dropped from a table that exists. */
    ADD_CONSTRAINT("ALTER TABLE ... ADD CONSTRAINT"),
    /** Dropping a constraint together with what rests on it. */
    DROP_CONSTRAINT_CASCADE("ALTER TABLE ... DROP CONSTRAINT ... CASCADE"),
    /** Tables that refer to each other by foreign keys. */
    CYCLIC_FOREIGN_KEYS("foreign keys that form a cycle"),
    /** UPDATE with RETURNING of rows to which a foreign key refers, and their DELETE once the reference is gone. */
    CHANGE_OF_REFERRED_ROWS("changes of rows that foreign keys refer to"),
    /** {@code ON DELETE CASCADE} and other actions of foreign keys. */
    REFERENTIAL_ACTIONS("ON DELETE and ON UPDATE actions"),
    /** Comments on tables and columns. */
    COMMENTS("comments on tables and columns"),
    /** Start and increment of generated keys. */
    IDENTITY_OPTIONS("options of identity columns"),
    /** Generated keys that no INSERT may give. */
    IDENTITY_ALWAYS("GENERATED ALWAYS AS IDENTITY"),
    /** Generated keys of other types than one. */
    AUTO_INCREMENT("AUTO_INCREMENT or SERIAL columns"),
    /** {@code CREATE INDEX ... WHERE}. */
    SEQUENCES("sequences"),
    /** {@code GENERATED ALWAYS AS (w * h) STORED}. */
    STORED_COLUMNS("stored computed columns"),
    /** {@code GENERATED ALWAYS AS (w * h) VIRTUAL}. */
    VIRTUAL_COLUMNS("virtual computed columns"),
    /** {@code DEFERRABLE INITIALLY DEFERRED} foreign keys. */
    DEFERRABLE_KEYS("deferrable foreign keys"),
    /** {@code UNIQUE (a) DEFERRABLE}. */
    DEFERRABLE_UNIQUE("deferrable unique constraints"),
    /** {@code MATCH FULL}. */
    MATCH_FULL("MATCH FULL"),
    /** {@code CREATE INDEX ... WHERE}. */
    PARTIAL_INDEXES("partial indexes"),
    /** {@code CREATE INDEX ... (lower(name))}. */
    EXPRESSION_INDEXES("indexes on expressions"),
    /** {@code ON DELETE SET NULL (author_id)}: some columns of the key alone. */
    ON_DELETE_COLUMNS("columns in ON DELETE SET NULL"),
    /** Comments of tables and columns that exist, set and taken away by a statement. */
    SET_COMMENT("comments on tables that exist"),
    /** {@code COMMENT ON CONSTRAINT}. */
    CONSTRAINT_COMMENTS("comments on constraints"),
    /** {@code CREATE TEMPORARY TABLE}. */
    TEMPORARY_TABLES("temporary tables"),
    /** {@code CREATE TYPE ... AS ENUM}. */
    NAMED_ENUMS("CREATE TYPE ... AS ENUM"),
    /** {@code CREATE DOMAIN}. */
    DOMAINS("domains"),
    /** Schemas inside a database. */
    SCHEMAS("schemas"),
    /** Tables made of what the catalog says. */
    REFLECTION("reflection of tables that exist"),
    /** A statement that runs can be cancelled by another thread. */
    CANCEL("cancelling a running statement"),
    /** Several connections to one database. */
    CONCURRENT_CONNECTIONS("several connections at once"),
    /** Transactions that refuse to write. */
    READ_ONLY_TRANSACTIONS("read-only transactions"),
    /** What constraint, table or columns a violation is about, told by its error in every case. */
    VIOLATED_NAMES("names of violated constraints"),
    /** The isolation level SERIALIZABLE, chosen or always there. */
    SERIALIZABLE("the isolation level SERIALIZABLE"),
    /** An isolation level that can be chosen. */
    ISOLATION_LEVELS("isolation levels"),
    /** Columns that hold arrays. */
    ARRAYS("arrays"),
    /** NUMERIC values of any number of digits are kept exactly. */
    EXACT_NUMERIC("exact NUMERIC"),
    /** NaN and infinite floating point values are kept. */
    FLOAT_SPECIAL_VALUES("NaN and infinite values"),
    /** Integers and text are refused in a column of another type. */
    STRICT_TYPES("strict column types"),
    /** The declared length of VARCHAR is enforced. */
    STRICT_LENGTHS("enforced lengths"),
    /** Text is compared letter by letter: {@code 'a'} is neither {@code 'A'} nor {@code 'ä'}. */
    EXACT_TEXT("comparisons of text that tell case and accents apart"),
    /** A subquery that stands for one value and gives several rows is an error; else the first counts. */
    ONE_ROW_SUBQUERIES("errors for subqueries of several rows"),
    /** {@code CREATE OR REPLACE VIEW}. */
    REPLACE_VIEW("CREATE OR REPLACE VIEW"),
    /** {@code CREATE MATERIALIZED VIEW}. */
    MATERIALIZED_VIEW("materialized views"),
    /** {@code substr(a, 1, 10)} of bytes. */
    SUBSTR_OF_BYTES("pieces of a BLOB"),
    /** TEXT and BLOB hold a megabyte and more. */
    LARGE_TEXT("TEXT and BLOB of any size"),
    /** Names may hold characters beyond U+FFFF. */
    SUPPLEMENTARY_NAMES("names with characters beyond U+FFFF");

    private final String title;

    Feature(String title) {
        this.title = title;
    }

    /** Returns the words for a message or a table of databases. */
    public String title() {
        return title;
    }
}
