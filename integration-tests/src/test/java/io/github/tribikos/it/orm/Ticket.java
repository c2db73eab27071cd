package io.github.tribikos.it.orm;

import io.github.tribikos.orm.mapping.Entity;
import io.github.tribikos.schema.Column;
import io.github.tribikos.schema.LongColumn;
import org.jspecify.annotations.Nullable;

/** The topmost class of a hierarchy in which some have a table of their own, and some have not. */
class Ticket {
    static final Entity<Ticket> TABLE = Entity.of(Ticket.class, "orm_ticket");
    static final LongColumn ID = TABLE.bigint("id").identity().primaryKey();
    static final Column<String> KIND = TABLE.varchar("kind", 10);
    static final Column<String> OWNER = TABLE.varchar("owner", 50);
    static final Column<@Nullable String> LOUNGE = TABLE.varchar("lounge", 50).nullable();
    static final Column<Integer> VERSION = TABLE.integer("version");

    static {
        TABLE.versionedBy(VERSION)
                .discriminatedBy(KIND, "plain")
                .subclass(LoungeTicket.class, "lounge")
                .subclass(SeatTicket.class, "seat");
    }

    @Nullable
    Long id;

    @Nullable
    String kind;

    String owner;

    @Nullable
    Integer version;

    Ticket(String owner) {
        this.owner = owner;
    }

    /** Has a column of the table above. */
    static class LoungeTicket extends Ticket {
        @Nullable
        String lounge;

        LoungeTicket(String owner) {
            super(owner);
        }
    }

    /** Has a table of its own, whose key is no field. */
    static class SeatTicket extends Ticket {
        static final Entity<SeatTicket> TABLE = Entity.of(SeatTicket.class, "orm_seat_ticket");
        static final LongColumn TICKET_ID =
                TABLE.bigint("ticket_id").primaryKey().references(() -> Ticket.ID);
        static final Column<Integer> SEAT = TABLE.integer("seat");
        static final Column<Boolean> IS_CHECKED = TABLE.bool("is_checked").defaultTo(false);

        @Nullable
        Integer seat;

        @Nullable
        Boolean isChecked;

        SeatTicket(String owner) {
            super(owner);
        }
    }
}
