package org.quorate.contracts.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Subject;
import org.quorate.contracts.Topic;

/** The agenda of a meeting is open to inspection. */
@EventType(value = "org.quorate.meetings.agenda-published.v1", topic = Topic.MEETINGS)
public record AgendaPublished(String meetingId, String bodyId, Instant at, List<Item> items) implements Fact {

    /** An item of business, as the public may see it. */
    public record Item(
            int number,
            String title,
            List<String> purposes,
            @Nullable Subject subject) {}
}
