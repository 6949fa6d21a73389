package org.quorate.contracts.meetings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/** The minutes of a meeting are open to everyone as a draft to be approved, for the first time or written anew. */
@EventType(value = "org.quorate.meetings.minutes-published.v1", topic = Topic.MEETINGS)
public record MinutesPublished(String minutesId, String meetingId, String bodyId, Instant at, List<Item> items)
        implements Fact {

    /** A minute, as the public may see it: its heading, and which decisions it records; its paragraphs are in the minutes. */
    public record Item(int number, String title, @Nullable String outcome, int paragraphs, List<String> decisions) {}
}
