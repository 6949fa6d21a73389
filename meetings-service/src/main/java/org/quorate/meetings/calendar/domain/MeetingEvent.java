package org.quorate.meetings.calendar.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.roll.domain.BodyId;

/** What happens to a meeting. */
public sealed interface MeetingEvent {

    record Called(
            MeetingId meeting,
            BodyId body,
            Instant startsAt,
            @Nullable String venue) implements MeetingEvent {}

    record Rescheduled(
            MeetingId meeting,
            BodyId body,
            Instant from,
            Instant startsAt,
            @Nullable String venue) implements MeetingEvent {}

    record Cancelled(MeetingId meeting, BodyId body, Instant at, String reason) implements MeetingEvent {}

    record AgendaPublished(MeetingId meeting, BodyId body, Instant at, List<Item> items) implements MeetingEvent {}

    record Opened(MeetingId meeting, BodyId body, Instant at, Count quorum) implements MeetingEvent {}

    record DecidedByConsensus(Decision decision) implements MeetingEvent {}

    record Adjourned(
            MeetingId meeting,
            BodyId body,
            Instant at,
            String reason,
            @Nullable Instant resumesAt,
            @Nullable String venue)
            implements MeetingEvent {}

    record Resumed(MeetingId meeting, BodyId body, Instant at, Count quorum) implements MeetingEvent {}

    record Closed(MeetingId meeting, BodyId body, Instant startsAt, Instant at, List<Attendee> attendance)
            implements MeetingEvent {}
}
