package org.quorate.acceptance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.quorate.local.demo.Story;
import org.quorate.local.demo.StoryClock;

/** A platform with its tenants, and everyone who comes to its pages, each in a browser of their own, until all leave. */
final class Visitors implements AutoCloseable {

    private final List<Visitor> all = new ArrayList<>();
    private final Told told;
    private final StoryClock clock;

    private Visitors(Told told) {
        this.told = told;
        this.clock = new StoryClock(told.api());
        told.story().registerTenants();
    }

    /** Leaves the tests out where there is no browser. */
    static Visitors on(Path data) {
        Browser.isNeeded();
        return new Visitors(Told.on(data));
    }

    Story story() {
        return told.story();
    }

    StoryClock clock() {
        return clock;
    }

    Visitor signedIn(String account) {
        return kept(Visitor.signedIn(told.suite().gateway(), account));
    }

    /** Someone without an account. */
    Visitor resident() {
        return kept(Visitor.of(told.suite().gateway()));
    }

    private Visitor kept(Visitor visitor) {
        all.add(visitor);
        return visitor;
    }

    @Override
    public void close() {
        all.forEach(Visitor::close);
        told.close();
    }
}
