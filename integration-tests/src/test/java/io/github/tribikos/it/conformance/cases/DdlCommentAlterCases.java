package io.github.tribikos.it.conformance.cases;

import io.github.tribikos.it.conformance.Cases;

/** The cases of {@code core.ddl_comment_alter}. */
final class DdlCommentAlterCases {
    private DdlCommentAlterCases() {}

    static void register(Cases cases) {}
}
