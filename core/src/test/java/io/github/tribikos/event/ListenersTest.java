package io.github.tribikos.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListenersTest {
    private final Listeners<Object> listeners = new Listeners<>();
    private final Object first = new Object();
    private final Object second = new Object();

    @Test
    void startsEmpty() {
        assertThat(listeners.isEmpty()).isTrue();
        assertThat(listeners.all()).isEmpty();
    }

    @Test
    void keepsTheOrderOfRegistration() {
        listeners.add(first);
        listeners.add(second);

        assertThat(listeners.isEmpty()).isFalse();
        assertThat(listeners.all()).containsExactly(first, second);
    }

    @Test
    void closingARegistrationTakesAwayItsListenerAlone() {
        Registration one = listeners.add(first);
        Registration other = listeners.add(second);
        one.close();
        one.close();

        assertThat(one.isActive()).isFalse();
        assertThat(other.isActive()).isTrue();
        assertThat(listeners.all()).containsExactly(second);
        other.close();
        assertThat(listeners.isEmpty()).isTrue();
    }

    @Test
    void listenerAddedTwiceIsToldTwiceUntilBothAreClosed() {
        Registration one = listeners.add(first);
        listeners.add(first);
        assertThat(listeners.all()).containsExactly(first, first);

        one.close();
        assertThat(listeners.all()).containsExactly(first);
    }

    @Test
    void listThatIsBeingToldDoesNotChange() {
        Registration one = listeners.add(first);
        var told = listeners.all();
        one.close();

        assertThat(told).containsExactly(first);
    }
}
