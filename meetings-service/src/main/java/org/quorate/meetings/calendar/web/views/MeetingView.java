package org.quorate.meetings.calendar.web.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.application.ShowingMeetings.Shown;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Beneficiaries;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Running;
import org.quorate.meetings.calendar.sitting.domain.Consensus;

/** A meeting as it is shown; {@code agendaOpen} says whether its agenda is open to inspection, or a draft that not everyone sees. */
public record MeetingView(
        String id,
        BodyView body,
        String title,
        OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        @Nullable String venue,
        @Nullable String alignedWith,
        String status,
        CourseView course,
        QuorumView quorum,
        DatesView dates,
        boolean agendaOpen,
        List<ItemView> agenda,
        List<AttendeeView> attendance,
        List<SubstituteView> substitutes,
        List<InAttendanceView> inAttendance,
        @Nullable Integer publicPresent,
        List<ConsensusView> decisions,
        @Nullable ChairingView presiding,
        List<ChairingView> chairings,
        @Nullable String currentItem,
        List<TakenView> taken,
        List<String> order,
        List<WarningView> warnings,
        List<String> openMotions,
        OffsetDateTime modified) {

    /** The body that meets. */
    public record BodyView(String id, String name) {}

    /** By when things must be done. */
    public record DatesView(
            @Nullable LocalDate publishBy, @Nullable OffsetDateTime questionsCloseAt) {

        static DatesView of(Dates dates) {
            Instant close = dates.questionsCloseAt();
            return new DatesView(dates.publishBy(), close == null ? null : London.timeOf(close));
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

    /** An item, and when it was taken. */
    public record TakenView(String item, OffsetDateTime at) {}

    public static MeetingView of(Shown shown) {
        Meeting meeting = shown.meeting();
        MeetingId first = meeting.appointment().alignedWith();
        return new MeetingView(
                meeting.id().toString(),
                new BodyView(meeting.body().body().toString(), meeting.body().name()),
                meeting.title(),
                London.timeOf(meeting.startsAt()),
                Times.of(meeting.appointment().endsAt()),
                meeting.venue(),
                first == null ? null : first.toString(),
                meeting.status().word(),
                CourseView.of(meeting),
                QuorumView.of(shown),
                DatesView.of(shown.dates()),
                meeting.status().isOpenToInspection(),
                ItemView.all(shown.agenda()),
                meeting.attendance().recorded().stream()
                        .map(attendee ->
                                AttendeeView.of(attendee, meeting.status().isOver()))
                        .toList(),
                meeting.attendance().substitutes().stream()
                        .map(SubstituteView::of)
                        .toList(),
                meeting.attendance().others().stream().map(InAttendanceView::of).toList(),
                meeting.attendance().publicPresent(),
                meeting.decisions().stream().map(ConsensusView::of).toList(),
                meeting.status().isOver()
                        ? null
                        : Running.presiding(meeting, shown.roll())
                                .map(ChairingView::of)
                                .orElse(null),
                meeting.sitting().chairings().stream().map(ChairingView::of).toList(),
                meeting.isInSession()
                        ? meeting.sitting().currentItem().map(ItemId::toString).orElse(null)
                        : null,
                meeting.sitting().taken().stream()
                        .map(it -> new TakenView(it.item().toString(), London.timeOf(it.at())))
                        .toList(),
                meeting.sitting().order().stream().map(ItemId::toString).toList(),
                shown.mayReadAgenda()
                        ? Beneficiaries.of(meeting, shown.roll()).stream()
                                .map(WarningView::of)
                                .toList()
                        : List.of(),
                shown.openMotions(),
                London.timeOf(shown.kept().modified()));
    }
}
