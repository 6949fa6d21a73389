package org.quorate.meetings.calendar.publishing;

import java.util.ArrayList;
import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.AgendaPublished;
import org.quorate.contracts.meetings.MeetingAdjourned;
import org.quorate.contracts.meetings.MeetingCalled;
import org.quorate.contracts.meetings.MeetingCancelled;
import org.quorate.contracts.meetings.MeetingChanged;
import org.quorate.contracts.meetings.MeetingClosed;
import org.quorate.contracts.meetings.MeetingOpened;
import org.quorate.contracts.meetings.MeetingRescheduled;
import org.quorate.contracts.meetings.MeetingResumed;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.calendar.application.MeetingFacts;
import org.quorate.meetings.calendar.domain.MeetingEvent;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.application.DecisionFacts;
import org.springframework.stereotype.Component;

/** Facts of the contract. */
@Component
final class ContractMeetingFacts implements MeetingFacts {

    @Override
    public List<Fact> of(List<MeetingEvent> events) {
        return events.stream().map(ContractMeetingFacts::of).toList();
    }

    @Override
    public Fact changed(MeetingId meeting, String kind) {
        return new MeetingChanged(meeting.toString(), kind);
    }

    private static Fact of(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.Called called ->
                new MeetingCalled(
                        called.meeting().toString(), called.body().toString(), called.startsAt(), called.venue());
            case MeetingEvent.AgendaPublished published ->
                new AgendaPublished(
                        published.meeting().toString(),
                        published.body().toString(),
                        published.at(),
                        items(published.items()));
            case MeetingEvent.Opened opened ->
                new MeetingOpened(
                        opened.meeting().toString(),
                        opened.body().toString(),
                        opened.at(),
                        DecisionFacts.quorum(opened.quorum()));
            case MeetingEvent.Rescheduled moved ->
                new MeetingRescheduled(
                        moved.meeting().toString(),
                        moved.body().toString(),
                        moved.from(),
                        moved.startsAt(),
                        moved.venue());
            case MeetingEvent.Cancelled cancelled ->
                new MeetingCancelled(
                        cancelled.meeting().toString(),
                        cancelled.body().toString(),
                        cancelled.at(),
                        cancelled.reason());
            case MeetingEvent.Adjourned adjourned ->
                new MeetingAdjourned(
                        adjourned.meeting().toString(),
                        adjourned.body().toString(),
                        adjourned.at(),
                        adjourned.reason(),
                        adjourned.resumesAt(),
                        adjourned.venue());
            case MeetingEvent.Resumed resumed ->
                new MeetingResumed(
                        resumed.meeting().toString(),
                        resumed.body().toString(),
                        resumed.at(),
                        DecisionFacts.quorum(resumed.quorum()));
            case MeetingEvent.DecidedByConsensus decided -> DecisionFacts.taken(decided.decision());
            case MeetingEvent.Closed closed -> closed(closed);
        };
    }

    private static MeetingClosed closed(MeetingEvent.Closed closed) {
        List<MeetingClosed.Attendance> attendance = closed.attendance().stream()
                .map(attendee -> new MeetingClosed.Attendance(
                        attendee.person().toString(), attendee.onTheWhole().word()))
                .toList();
        return new MeetingClosed(
                closed.meeting().toString(), closed.body().toString(), closed.at(), attendance, closed.startsAt());
    }

    private static List<AgendaPublished.Item> items(List<Item> items) {
        List<AgendaPublished.Item> told = new ArrayList<>();
        for (Item item : items) {
            told.add(new AgendaPublished.Item(
                    told.size() + 1,
                    item.title(),
                    item.purposes().stream().map(Purpose::word).toList(),
                    DecisionFacts.subject(item.subject())));
        }
        return told;
    }
}
