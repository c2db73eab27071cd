package io.github.tribikos.it.conformance;

import io.github.tribikos.engine.Engine;
import io.github.tribikos.orm.session.Session;
import io.github.tribikos.orm.session.SessionFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One case of {@code orm.jsonl} while it runs: its steps, the session that is called s there, and the values that are asked for. */
public final class OrmRun implements AutoCloseable {
    private final Engine engine;
    private final SessionFactory sessions;
    private final Emitted emitted;
    private final Map<String, @Nullable Object> results = new LinkedHashMap<>();
    private final List<Session> others = new ArrayList<>();
    private @Nullable Session session;

    OrmRun(Engine engine, Emitted emitted) {
        this.engine = engine;
        this.emitted = emitted;
        this.sessions = SessionFactory.of(engine);
    }

    /** What a step raised. */
    record Raised(Throwable failure) {
        @Override
        public String toString() {
            return failure.getClass().getSimpleName() + ": " + failure.getMessage();
        }
    }

    /** Returns the engine. */
    public Engine engine() {
        return engine;
    }

    /** Returns the factory of s and of other sessions. */
    public SessionFactory sessions() {
        return sessions;
    }

    /** Returns the session s, opened at the first call. */
    public Session s() {
        Session known = session;
        if (known == null) {
            known = sessions.open();
            session = known;
        }
        return known;
    }

    /** Closes s; the next call of {@link #s} opens another, "a cleared session". */
    public void clear() {
        Session known = session;
        if (known != null) {
            known.expungeAll();
        }
    }

    /** Returns another session, closed with the case. */
    public Session another(SessionFactory factory) {
        Session made = factory.open();
        others.add(made);
        return made;
    }

    /** Begins a step; the first needs no call. */
    public void step(int number) {
        emitted.step(number);
    }

    /** Returns how many statements were sent in this step. */
    public int statements() {
        return emitted.statements();
    }

    /** Does what the case calls "not recorded". */
    public void unrecorded(Runnable work) {
        emitted.off(true);
        work.run();
        emitted.off(false);
    }

    /** Notes a value that a step asks for; of several a list. */
    public void result(String name, @Nullable Object value) {
        results.put(name, value);
    }

    /** Notes several values as one list. */
    public void results(String name, @Nullable Object... values) {
        results.put(name, new ArrayList<>(Arrays.asList(values)));
    }

    /** Notes what {@code misuse} raises. */
    public void raised(String name, Callable<?> misuse) {
        try {
            results.put(name, misuse.call());
        } catch (Exception failure) {
            results.put(name, new Raised(failure));
        }
    }

    /** Notes what {@code misuse} raises. */
    public void raises(String name, Runnable misuse) {
        raised(name, () -> {
            misuse.run();
            return "nothing was raised";
        });
    }

    Map<String, @Nullable Object> results() {
        return results;
    }

    /** Ends the recording and closes the sessions. */
    @Override
    public void close() {
        emitted.off(true);
        others.forEach(Session::close);
        Session known = session;
        if (known != null) {
            known.close();
        }
    }
}
