package org.quorate.meetings.calendar.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.BodyId;

/** All meetings. */
public interface Meetings {

    Optional<Kept<Meeting>> find(MeetingId id);

    /** The meeting, to be changed by the command at hand. */
    Optional<Kept<Meeting>> forChange(MeetingId id);

    Kept<Meeting> add(Meeting meeting, List<MeetingEvent> events);

    /** The meeting changed and what happened to it told, in one write; refused when another change came between. */
    Kept<Meeting> save(Kept<Meeting> loaded, Meeting next, List<MeetingEvent> events);

    /** Meetings of a body, or of all, in the order in which they were called, after one of them. */
    List<Kept<Meeting>> after(@Nullable BodyId body, @Nullable String id, int most);

    /** Those that are to follow a meeting. */
    List<Kept<Meeting>> following(MeetingId first);

    /** Names, by tenant, of those that were to begin in a time and have not ended: of all tenants. */
    List<Due> dueBetween(Instant from, Instant until);

    /** A meeting whose time has come. */
    record Due(String tenant, MeetingId meeting) {}
}
