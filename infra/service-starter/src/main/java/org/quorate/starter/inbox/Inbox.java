package org.quorate.starter.inbox;

import org.quorate.starter.kafka.EventJson;

/** Where a service says what it wants to hear. */
public final class Inbox {

    private final EventJson json;

    public Inbox(EventJson json) {
        this.json = json;
    }

    public Hearing hearing() {
        return new Hearing(json);
    }
}
