package io.github.tribikos.it.orm;

import static io.github.tribikos.orm.mapping.LoadOption.joinedLoad;
import static io.github.tribikos.orm.mapping.LoadOption.selectinLoad;
import static io.github.tribikos.orm.mapping.LoadOption.subqueryLoad;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tribikos.it.orm.Town.Inn;
import io.github.tribikos.orm.mapping.LoadOption;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import io.github.tribikos.schema.MetaData;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relationships by composite keys, several keys, restricted ones and any condition, on a real database. */
abstract class JoinConditionSuite extends HandleSuite {
    private static final MetaData TABLES = MetaData.of(Town.TABLE, Inn.TABLE);

    private SessionFactory towns;

    @BeforeEach
    final void createTowns() {
        TABLES.dropAll(engine());
        TABLES.createAll(engine());
        towns = SessionFactory.of(engine(), Town.TABLE, Inn.TABLE);
        towns.begin(session -> {
            Town basel = session.add(new Town("CH", "Basel", 60));
            Town davos = session.add(new Town("CH", "Davos", 500));
            session.add(new Town("CH", "Zermatt", 1600));
            basel.inns.addAll(List.of(new Inn("Rhine", 100), new Inn("Davos", 20)));
            Inn sun = new Inn("Sun", 700);
            davos.inns.add(sun);
            sun.billed.set(basel);
        });
    }

    private static Town town(Session session, String name) {
        return Objects.requireNonNull(session.get(Town.class, "CH", name));
    }

    @Test
    void aCompositeKeyTiesBothWays() {
        towns.begin(session -> {
            List<Town> all = session.query(Town.class).orderBy(Town.NAME).all();
            assertThat(all)
                    .extracting(each -> each.inns.list().toString())
                    .containsExactly("[Rhine, Davos]", "[Sun]", "[]");
            Inn sun = all.get(1).inns.get(0);
            assertThat(sun.town.get()).isSameAs(all.get(1));
            assertThat(sun.billed.get()).as("by the other key").isSameAs(all.get(0));
            all.get(2).inns.add(sun);
        });
        towns.begin(session -> {
            Inn sun = session.query(Inn.class).where(Inn.LABEL.eq("Sun")).one();
            assertThat(sun.townName).isEqualTo("Zermatt");
            assertThat(session.query(Inn.class)
                            .where(Inn.BILLED.eq(town(session, "Basel")))
                            .all())
                    .containsExactly(sun);
            sun.billed.set(null);
            session.flush();
            assertThat(sun.billedCountry).isNull();
        });
    }

    @Test
    void aRestrictedOneLeadsToWhatItsConditionHoldsFor() {
        towns.begin(session -> {
            List<Town> all = session.query(Town.class).orderBy(Town.NAME).all();
            assertThat(all)
                    .extracting(each -> each.largeInns.list().toString())
                    .containsExactly("[Rhine]", "[Sun]", "[]");
            assertThat(session.query(Town.class)
                            .where(Town.LARGE_INNS.any(Inn.BEDS.lt(200)))
                            .all())
                    .hasToString("[Basel]");
            Inn small = session.query(Inn.class).where(Inn.LABEL.eq("Davos")).one();
            assertThat(session.query(Town.class)
                            .where(Town.INNS.contains(small))
                            .all())
                    .hasToString("[Basel]");
            assertThat(session.query(Town.class)
                            .where(Town.LARGE_INNS.contains(small))
                            .all())
                    .isEmpty();
            assertThat(session.related(all.get(0), Town.LARGE_INNS).all()).hasToString("[Rhine]");
        });
        assertThat(loaded(selectinLoad(Town.LARGE_INNS), true)).containsExactly("[Rhine]", "[Sun]", "[]");
        assertThat(loaded(joinedLoad(Town.LARGE_INNS), true)).containsExactly("[Rhine]", "[Sun]", "[]");
        assertThat(loaded(subqueryLoad(Town.LARGE_INNS), true)).containsExactly("[Rhine]", "[Sun]", "[]");
    }

    private List<String> loaded(LoadOption<Town> option, boolean isLargeInns) {
        try (Session session = towns.open()) {
            List<Town> all =
                    session.query(Town.class).orderBy(Town.NAME).options(option).all();
            session.expungeAll(); // what is not loaded now is an error
            return all.stream()
                    .map(each -> isLargeInns
                            ? each.largeInns.list().toString()
                            : each.higher.list().toString())
                    .toList();
        }
    }

    @Test
    void aKeyWithoutAConstraintRefersToWhatIsNamed() {
        towns.begin(session -> {
            assertThat(town(session, "Davos").namesakes.list()).hasToString("[Davos]");
            assertThat(session.query(Town.class).where(Town.NAMESAKES.any()).all())
                    .hasToString("[Davos]");
        });
    }

    @Test
    void anyConditionTies() {
        towns.begin(session -> {
            List<Town> all = session.query(Town.class).orderBy(Town.NAME).all();
            assertThat(all)
                    .extracting(each -> each.higher.list().toString())
                    .containsExactly("[Davos, Zermatt]", "[Zermatt]", "[]");
            assertThat(all.get(0).fitting.list()).hasToString("[Rhine]");
            assertThat(session.query(Town.class)
                            .where(Town.HIGHER.any(other -> other.get(Town.NAME).eq("Davos")))
                            .all())
                    .hasToString("[Basel]");
            assertThat(session.query(Town.class)
                            .where(Town.FITTING.any(Inn.BEDS.lt(200)))
                            .all())
                    .hasToString("[Basel]");
            assertThat(session.related(all.get(1), Town.HIGHER).all()).hasToString("[Zermatt]");
            all.get(0).fitting.clear();
            assertThat(session.isModified()).as("it is there to be read").isFalse();
        });
        assertThat(loaded(selectinLoad(Town.HIGHER), false)).containsExactly("[Davos, Zermatt]", "[Zermatt]", "[]");
        assertThat(loaded(joinedLoad(Town.HIGHER), false)).containsExactly("[Davos, Zermatt]", "[Zermatt]", "[]");
        assertThat(loaded(subqueryLoad(Town.HIGHER), false)).containsExactly("[Davos, Zermatt]", "[Zermatt]", "[]");
    }
}
