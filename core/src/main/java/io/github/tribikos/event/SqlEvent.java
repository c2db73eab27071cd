package io.github.tribikos.event;

import io.github.tribikos.error.StateException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL that is sent to the driver. Belongs to the call in which a listener is told of it. */
public interface SqlEvent {
    /** Returns the SQL with placeholders, as it is sent: with the tags so far. */
    String sql();

    /** Returns the values bound, in the order of the placeholders; of a batch those of its first entry. They are personal data. */
    List<@Nullable Object> values();

    /** Returns how many sets of values the SQL is run with; 1 unless it is a batch. */
    int batchSize();

    /** Returns the word that stands before log lines of this statement, or null. */
    @Nullable
    String logToken();

    /**
     * Appends {@code route='%2Fbooks'} in a comment to the SQL, before it is sent, as
     * <a href="https://google.github.io/sqlcommenter/spec/">sqlcommenter</a> has it, for databases that list what runs. Key
     * and value are percent-encoded, so that no value can end the comment. A tag that changes from call to call keeps drivers
     * from using prepared statements again.
     *
     * @throws StateException if the SQL was sent already
     */
    void tag(String key, String value);

    /** Returns how long the driver took; {@link Duration#ZERO} before the SQL is sent. */
    Duration elapsed();

    /** Returns how many rows were changed; -1 before the SQL is sent, for a query, and where the driver does not tell. */
    long rows();

    /** Returns what the SQL failed with, or null. */
    @Nullable
    RuntimeException failure();
}
