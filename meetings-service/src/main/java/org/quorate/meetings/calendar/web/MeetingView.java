package org.quorate.meetings.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.application.ShowingMeetings.Shown;
import org.quorate.meetings.calendar.domain.Consensus;
import org.quorate.meetings.calendar.domain.Dates;
import org.quorate.meetings.calendar.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Status;

/** A meeting as it is shown. */
public record MeetingView(
        String id,
        BodyView body,
        String title,
        OffsetDateTime startsAt,
        @Nullable String venue,
        String status,
        Course course,
        QuorumView quorum,
        DatesView dates,
        List<ItemView> agenda,
        List<AttendeeView> attendance,
        List<ConsensusView> decisions,
        OffsetDateTime modified) {

    /** The body that meets. */
    public record BodyView(String id, String name) {}

    /** When it went from one status to the next. */
    public record Course(
            @Nullable OffsetDateTime publishedAt,
            @Nullable String urgency,
            @Nullable OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt) {

        static Course of(Status status) {
            return switch (status) {
                case Status.Called _ -> course(null, null, null);
                case Status.Published published -> course(published, null, null);
                case Status.InSession open -> course(open.published(), open.since(), null);
                case Status.Closed over ->
                    course(over.session().published(), over.session().since(), over.at());
            };
        }

        private static Course course(
                Status.@Nullable Published published, @Nullable Instant opened, @Nullable Instant closed) {
            return new Course(
                    published == null ? null : London.timeOf(published.at()),
                    published == null ? null : published.urgency(),
                    opened == null ? null : London.timeOf(opened),
                    closed == null ? null : London.timeOf(closed));
        }
    }

    /** By when things must be done. */
    public record DatesView(
            @Nullable LocalDate publishBy, @Nullable OffsetDateTime questionsCloseAt) {

        static DatesView of(Dates dates) {
            Instant close = dates.questionsCloseAt();
            return new DatesView(dates.publishBy(), close == null ? null : London.timeOf(close));
        }
    }

    /** A member and how that member stands to the meeting. */
    public record AttendeeView(
            String person,
            String office,
            String presence,
            @Nullable String representedBy) {

        static AttendeeView of(Attendee attendee) {
            return new AttendeeView(
                    attendee.person().toString(),
                    attendee.office(),
                    attendee.presence().word(),
                    attendee.presence() instanceof Presence.Represented represented ? represented.by() : null);
        }
    }

    /** A decision by consensus. */
    public record ConsensusView(String decision, @Nullable String item, String word, String text) {

        static ConsensusView of(Consensus consensus) {
            return new ConsensusView(
                    consensus.decision().toString(),
                    consensus.item() == null ? null : consensus.item().toString(),
                    consensus.word().text(),
                    consensus.text());
        }
    }

    public static MeetingView of(Shown shown) {
        Meeting meeting = shown.kept().it();
        return new MeetingView(
                meeting.id().toString(),
                new BodyView(meeting.body().body().toString(), meeting.body().name()),
                meeting.title(),
                London.timeOf(meeting.startsAt()),
                meeting.venue(),
                meeting.status().word(),
                Course.of(meeting.status()),
                QuorumView.of(shown.quorum()),
                DatesView.of(shown.dates()),
                ItemView.all(meeting.agenda()),
                meeting.attendance().recorded().stream().map(AttendeeView::of).toList(),
                meeting.decisions().stream().map(ConsensusView::of).toList(),
                London.timeOf(shown.kept().modified()));
    }
}
