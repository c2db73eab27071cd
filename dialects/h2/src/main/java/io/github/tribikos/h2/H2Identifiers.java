package io.github.tribikos.h2;

import io.github.tribikos.compile.IdentifierPreparer;
import java.util.Set;

/**
 * H2's <a href="https://h2database.com/html/advanced.html#keywords">keywords</a> that cannot be plain names. Names in lower
 * case stay plain, and H2 folds them to upper case.
 */
final class H2Identifiers extends IdentifierPreparer {
    static final int MAX_LENGTH = 256;

    private static final Set<String> RESERVED =
            Set.of(("_rowid_ all and any array as asymmetric authorization between both"
                            + " case cast check constraint cross current_catalog current_date current_path current_role"
                            + " current_schema current_time current_timestamp current_user day default distinct else end except"
                            + " exists false fetch for foreign from full group groups having hour if ilike in inner intersect"
                            + " interval is join key leading left like limit localtime localtimestamp minus minute month natural not"
                            + " null offset on or order over partition primary qualify range recursive regexp right row rownum rows"
                            + " second select session_user set some symmetric system_user table to top trailing true uescape union"
                            + " unique unknown user using value values when where window with year")
                    .split(" "));

    H2Identifiers() {
        super(RESERVED, MAX_LENGTH);
    }
}
