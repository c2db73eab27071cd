package io.github.tribikos.mysql;

import io.github.tribikos.compile.IdentifierPreparer;
import io.github.tribikos.error.ArgumentException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that cannot be plain names: those that <a href="https://dev.mysql.com/doc/refman/8.4/en/keywords.html">MySQL</a>
 * lists as reserved; of MariaDB those of {@code information_schema.KEYWORDS} that it refused when each was tried. Names stand
 * in backticks, which need no ANSI_QUOTES.
 */
final class MysqlIdentifiers extends IdentifierPreparer {
    /** 64 characters of the first Unicode plane (https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html). */
    static final int MAX_LENGTH = 64;

    private static final String OF_BOTH =
            ("accessible add all alter analyze and as asc asensitive before between bigint binary blob both"
                    + " by call cascade case change char character check collate column condition constraint continue"
                    + " convert create cross cube current_date current_time current_timestamp current_user cursor"
                    + " databases day_hour day_microsecond day_minute day_second dec decimal declare default delayed"
                    + " delete desc describe deterministic distinct distinctrow div double drop dual each else elseif"
                    + " enclosed escaped except exists exit explain false fetch float float4 float8 for force foreign"
                    + " from fulltext grant group having high_priority hour_microsecond hour_minute hour_second if"
                    + " ignore in index infile inner inout insensitive insert int int1 int2 int3 int4 int8 integer"
                    + " intersect interval into is iterate join key keys kill leading leave left like limit linear"
                    + " lines load localtime localtimestamp lock long longblob longtext loop low_priority"
                    + " master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint"
                    + " minute_microsecond minute_second mod modifies natural no_write_to_binlog not null numeric on"
                    + " optimize optionally or order out outer outfile over partition precision primary procedure purge"
                    + " range read read_write reads real recursive references regexp release rename repeat replace"
                    + " require resignal restrict return revoke right rlike row_number rows schemas second_microsecond"
                    + " select sensitive separator set show signal smallint spatial specific sql sql_big_result"
                    + " sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting"
                    + " straight_join system table terminated then tinyblob tinyint tinytext to trailing trigger true"
                    + " undo union unique unlock unsigned update usage use using utc_date utc_time utc_timestamp values"
                    + " varbinary varchar varcharacter varying when where while window with write xor year_month"
                    + " zerofill");

    private static final String OF_MYSQL =
            ("cume_dist database dense_rank empty first_value function generated get grouping groups"
                    + " io_after_gtids io_before_gtids json_table lag last_value lateral lead manual master_bind"
                    + " nth_value ntile of optimizer_costs option parallel percent_rank qualify rank row schema stored"
                    + " tablesample virtual");

    private static final String OF_MARIADB =
            ("current_role delete_domain_id do_domain_ids ignore_domain_ids master_demote_to_replica"
                    + " master_demote_to_slave offset page_checksum parse_vcol_expr portion ref_system_id returning"
                    + " rollup sql_buffer_result sql_cache sql_no_cache stats_auto_recalc stats_persistent"
                    + " stats_sample_pages");

    MysqlIdentifiers(boolean isMariadb) {
        super(words(OF_BOTH, isMariadb ? OF_MARIADB : OF_MYSQL), MAX_LENGTH);
    }

    private static Set<String> words(String... lists) {
        return Stream.of(lists).flatMap(list -> Arrays.stream(list.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns {@code name} in backticks: {@code `it``s`}. Names hold characters of the first Unicode plane only. */
    @Override
    protected String quoted(String name) {
        if (name.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            throw new ArgumentException(
                    "The name \"" + name + "\" holds a character beyond U+FFFF, such as an emoji, which"
                            + " MySQL and MariaDB do not take in names. Leave it out.");
        }
        return '`' + name.replace("`", "``") + '`';
    }
}
