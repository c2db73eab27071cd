/** The compliance suite that every dialect can run. */
module io.github.tribikos.testkit {
    requires transitive io.github.tribikos.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires org.assertj.core;
    requires org.junit.platform.commons;

    exports io.github.tribikos.testkit;

    opens io.github.tribikos.testkit to
            org.junit.platform.commons;
}
