package org.quorate.contracts.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A paper came after the agenda was published, for a reason of urgency; it may be another version of one that was there.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param supersedes the paper that it takes the place of
 */
@EventType(value = "org.quorate.meetings.supplement-published.v1", topic = Topic.MEETINGS)
public record SupplementPublished(
        String meetingId,
        String bodyId,
        String paperId,
        @Nullable String itemId,
        String title,
        String sha256,
        int version,
        @Nullable String supersedes,
        String urgency,
        Instant at)
        implements Fact {}
