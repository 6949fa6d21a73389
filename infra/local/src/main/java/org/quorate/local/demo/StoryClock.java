package org.quorate.local.demo;

import java.util.Map;

/** The clock of all services, as the platform's operator moves it. */
public final class StoryClock {
    private static final String OPERATOR = "operator";
    private static final String CLOCK = "/api/clock";

    private final DemoApi api;

    public StoryClock(DemoApi api) {
        this.api = api;
    }

    public void moveTo(String moment) {
        api.put(OPERATOR, CLOCK, Map.of("now", moment));
    }

    /** Back to the real time. */
    public void reset() {
        api.delete(OPERATOR, CLOCK);
    }
}
