package io.github.tribikos.it.orm;

import static io.github.tribikos.orm.mapping.LoadOption.defer;
import static io.github.tribikos.orm.mapping.LoadOption.loadOnly;
import static io.github.tribikos.sql.Sql.select;
import static io.github.tribikos.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tribikos.error.ArgumentException;
import io.github.tribikos.it.orm.Offer.Money;
import io.github.tribikos.it.orm.Offer.Point;
import io.github.tribikos.it.orm.Offer.Season;
import io.github.tribikos.orm.MappingException;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.MetaData;
import io.github.tribikos.schema.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values that lie in several columns, on a real database. */
abstract class EmbeddedSuite extends RecordSuite {
    private static final MetaData TABLES = MetaData.of(Offer.TABLE);

    private SessionFactory offers;

    @BeforeEach
    final void createOffers() {
        TABLES.dropAll(engine());
        TABLES.createAll(engine());
        offers = SessionFactory.of(engine(), Offer.TABLE);
    }

    private Offer stored(Money price) {
        Offer offer = new Offer(price);
        offer.place = new Point(1, 2);
        offer.season = new Season("May", null);
        offers.begin(session -> session.add(offer));
        return offer;
    }

    private static Offer of(Session session, Offer other) {
        return Objects.requireNonNull(session.get(Offer.class, Objects.requireNonNull(other.id)));
    }

    @Test
    void valuesAreStoredAndReadWhole() {
        Offer offer = stored(new Money(5, "CHF"));
        Offer nowhere = new Offer(new Money(7, "EUR"));
        offers.begin(session -> session.add(nowhere));
        offers.begin(session -> {
            Offer read = of(session, offer);
            assertThat(read.price).isEqualTo(new Money(5, "CHF"));
            assertThat(read.place).isEqualTo(new Point(1, 2));
            assertThat(Objects.requireNonNull(read.season).from).isEqualTo("May");
            assertThat(read.season.until).isNull();
            assertThat(of(session, nowhere).place).isNull();
            assertThat(of(session, nowhere).season).isNull();
            assertThat(session.isModified()).isFalse();
        });
    }

    @Test
    void changesAreFoundByValue() {
        Offer offer = stored(new Money(5, "CHF"));
        offers.begin(session -> {
            Offer read = of(session, offer);
            read.place = new Point(1, 2);
            assertThat(session.isModified()).as("an equal one").isFalse();
            read.place = new Point(1, 3);
            assertThat(sqlOf(session::flush)).containsExactly("UPDATE orm_offer SET y=? WHERE orm_offer.id = ?");
            Objects.requireNonNull(read.season).until = "June";
            assertThat(sqlOf(session::flush))
                    .as("in place")
                    .containsExactly("UPDATE orm_offer SET sold_until=? WHERE orm_offer.id = ?");
            read.place = null;
            assertThat(sqlOf(session::flush)).containsExactly("UPDATE orm_offer SET x=?, y=? WHERE orm_offer.id = ?");
            assertThat(session.execute(select(Offer.X)).one()).isNull();
        });
    }

    @Test
    void conditionsCompareWhole() {
        Offer five = stored(new Money(5, "CHF"));
        Offer other = stored(new Money(5, "EUR"));
        Offer nowhere = new Offer(new Money(7, "EUR"));
        offers.begin(session -> session.add(nowhere));
        offers.begin(session -> {
            assertThat(session.query(Offer.class)
                            .where(Offer.PRICE.eq(new Money(5, "EUR")))
                            .all())
                    .extracting(each -> each.id)
                    .containsExactly(other.id);
            assertThat(session.query(Offer.class)
                            .where(Offer.PRICE.ne(new Money(5, "EUR")))
                            .orderBy(Offer.ID)
                            .all())
                    .extracting(each -> each.id)
                    .containsExactly(five.id, nowhere.id);
            assertThat(session.query(Offer.class).where(Offer.PLACE.eq(null)).all())
                    .extracting(each -> each.id)
                    .containsExactly(nowhere.id);
            assertThat(session.query(Offer.class)
                            .where(Offer.SEASON.eq(new Season("May", null)))
                            .count())
                    .isEqualTo(2);
            Table<?> alias = Offer.TABLE.aliased("o");
            assertThat(select(alias.get(Offer.ID))
                            .where(Offer.PLACE.of(alias).eq(new Point(1, 2)))
                            .toString())
                    .contains("o.x = ", "o.y = ");
        });
    }

    @Test
    void aRollbackAndARefreshTakeWholeValues() {
        Offer offer = stored(new Money(5, "CHF"));
        try (Session session = offers.open()) {
            Offer read = of(session, offer);
            read.place = null;
            session.flush();
            session.rollback();
            assertThat(read.place).isEqualTo(new Point(1, 2));
            session.execute(update(Offer.TABLE).set(Offer.X, 8));
            assertThat(read.place).as("followed in memory").isEqualTo(new Point(8, 2));
            session.expire(read);
            session.load(read, Offer.Y);
            assertThat(read.place).isEqualTo(new Point(8, 2));
            Offer given = new Offer(new Money(5, "CHF"));
            given.id = offer.id;
            given.place = new Point(4, 4);
            assertThat(session.merge(given)).isSameAs(read);
            assertThat(read.place).isEqualTo(new Point(4, 4));
            assertThat(read.season).isNull();
        }
    }

    @Test
    void aPartIsReadWithTheWhole() {
        Offer offer = stored(new Money(5, "CHF"));
        offers.begin(session -> {
            Offer read = session.query(Offer.class)
                    .where(Offer.ID.eq(Objects.requireNonNull(offer.id)))
                    .options(loadOnly(Offer.PRICE_AMOUNT, Offer.PRICE_CURRENCY))
                    .one();
            assertThat(read.place).isNull();
            session.load(read, Offer.X);
            assertThat(read.place).isEqualTo(new Point(1, 2));
        });
        offers.begin(session -> assertThat(
                        session.query(Offer.class).options(defer(Offer.X)).one().place)
                .as("Y is read, and X with it")
                .isEqualTo(new Point(1, 2)));
    }

    @Test
    @SuppressWarnings("NullAway") // what the compiler would not let be missing
    void whatIsMissingIsTold() {
        assertThatThrownBy(() -> offers.begin(session -> session.add(new Offer(null))))
                .isInstanceOf(ArgumentException.class)
                .hasMessage(
                        "The field Offer.price.amount is not set, but its column orm_offer.price_amount is NOT NULL."
                                + " Set it before the flush, or declare the column nullable().");
        stored(new Money(5, "CHF"));
        assertThatThrownBy(() -> offers.begin(session -> {
                    session.execute(update(Offer.TABLE).setNull(Offer.X));
                    session.query(Offer.class).all();
                }))
                .isInstanceOf(MappingException.class)
                .hasMessage(
                        "The column orm_offer.x is NULL and others of the same Point are not, but the field Point.x is"
                                + " primitive. Declare the field with the wrapper class, or the column NOT NULL.");
        assertThat(List.of(Offer.PLACE.columns(), Offer.PLACE))
                .hasToString("[[orm_offer.x, orm_offer.y], Offer.place]");
    }
}
