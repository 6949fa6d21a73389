package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.AgendaRefusal;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.attendance.domain.Attendance;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.sitting.domain.Consensus;
import org.quorate.meetings.calendar.sitting.domain.Sitting;
import org.quorate.meetings.declarations.domain.Declarations;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.quorum.domain.Quorum;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/** A meeting of a body. */
public record Meeting(
        MeetingId id,
        Taker.Board body,
        String title,
        Appointment appointment,
        Status status,
        Agenda agenda,
        Attendance attendance,
        Sitting sitting) {

    /** A meeting that is called now; its agenda opens with the body's standing items (R-MTG-4). */
    public static Change<Meeting, MeetingEvent> called(
            MeetingId id, Taker.Board body, String title, Appointment appointment, Agenda standing) {
        Meeting meeting = new Meeting(
                id, body, title, appointment, new Status.Called(), standing, Attendance.nobodyYet(), Sitting.notYet());
        return new Change<>(
                meeting,
                List.of(new MeetingEvent.Called(id, body.body(), appointment.startsAt(), appointment.venue())));
    }

    public Instant startsAt() {
        return appointment.startsAt();
    }

    /** Where it is held: where it was adjourned to, if anywhere. */
    public @Nullable String venue() {
        String adjournedTo = switch (status) {
            case Status.Adjourned adjourned -> adjourned.venue();
            case Status.Called _, Status.Published _, Status.InSession _, Status.Closed _, Status.Cancelled _ ->
                sitting.breaks().isEmpty() ? null : sitting.breaks().getLast().venue();
        };
        return adjournedTo == null ? appointment.venue() : adjournedTo;
    }

    /** When it last was to begin: at the start, or at the time to which it was adjourned. */
    public Instant convenedFor() {
        if (status instanceof Status.Adjourned adjourned && adjourned.to() != null) return adjourned.to();
        return sitting.breaks().isEmpty()
                ? startsAt()
                : sitting.breaks().getLast().to();
    }

    public LocalDate day() {
        return London.dateOf(startsAt());
    }

    /** The day on which it is held, by whose roll it goes: a later one where it was adjourned. */
    public LocalDate sittingDay() {
        return London.dateOf(convenedFor());
    }

    public boolean isInSession() {
        return status instanceof Status.InSession;
    }

    public List<Consensus> decisions() {
        return sitting.decisions();
    }

    public Declarations declarations() {
        return sitting.declarations();
    }

    public Count quorum(Roll roll) {
        return quorum(roll, null);
    }

    /** The quorum for an item: whoever has a pecuniary interest in it is not counted (R-MTG-8). */
    public Count quorum(Roll roll, @Nullable ItemId item) {
        Set<PersonId> counted = attendance.there();
        counted.removeAll(declarations().excludedFrom(item));
        return Quorum.count(roll, counted);
    }

    /** As it stood at a moment. */
    private boolean isQuorateAt(Instant moment, Roll roll, @Nullable ItemId item) {
        Set<PersonId> counted = attendance.thereAt(moment);
        counted.removeAll(declarations().excludedFrom(item, moment));
        return Quorum.count(roll, counted).isQuorate();
    }

    /** Puts an item on the agenda; once that is published only with the chair's reason of urgency (R-MTG-2). */
    public Answer<Change<Meeting, MeetingEvent>> add(Item item, Instant now) {
        if (status.isOver()) return refused(notSo("R-MTG-2", "still to be held"));
        if (item.purposes().isEmpty() && !item.standing()) return refused(new MeetingRefusal.NoPurpose());
        Agenda next = agenda.with(item);
        if (status instanceof Status.Called) return granted(new Change<>(with(next), List.of()));
        if (item.urgency() == null) return refused(new MeetingRefusal.UrgencyMissing("/urgency"));
        List<Integer> lacking = next.lackingRecommendations();
        if (!lacking.isEmpty()) return refused(new MeetingRefusal.RecommendationMissing(lacking));
        return granted(new Change<>(with(next), List.of(published(next, now))));
    }

    /** Puts an item in the place of what it was; once the agenda is published only with the reason of urgency (R-MTG-2). */
    public Answer<Change<Meeting, MeetingEvent>> edit(Item item, Instant now) {
        if (status.isOver()) return refused(notSo("R-MTG-2", "still to be held"));
        Optional<Item> before = agenda.item(item.id());
        if (before.isEmpty()) return refused(new MeetingRefusal.NoSuchItem());
        if (before.get().standing() != item.standing()) return refused(new AgendaRefusal.StandingFixed());
        if (item.purposes().isEmpty() && !item.standing()) return refused(new MeetingRefusal.NoPurpose());
        Agenda next = agenda.replacing(item);
        if (status instanceof Status.Called) return granted(new Change<>(with(next), List.of()));
        if (before.get().isExempt() != item.isExempt()) return refused(new AgendaRefusal.ExemptionFixed());
        if (item.urgency() == null) return refused(new MeetingRefusal.UrgencyMissing("/urgency"));
        List<Integer> lacking = next.lackingRecommendations();
        if (!lacking.isEmpty()) return refused(new MeetingRefusal.RecommendationMissing(lacking));
        return granted(new Change<>(with(next), List.of(published(next, now))));
    }

    /** Takes an item off the agenda, as long as that is not published. */
    public Answer<Change<Meeting, MeetingEvent>> drop(ItemId item) {
        if (!(status instanceof Status.Called)) return refused(notSo("R-MTG-2", "called"));
        if (agenda.item(item).isEmpty()) return refused(new MeetingRefusal.NoSuchItem());
        return granted(new Change<>(with(agenda.without(item)), List.of()));
    }

    /** Puts the items in another order, as long as the agenda is not published. */
    public Answer<Change<Meeting, MeetingEvent>> arrange(List<ItemId> order) {
        if (!(status instanceof Status.Called)) return refused(notSo("R-MTG-2", "called"));
        return agenda.inOrder(order).map(next -> new Change<>(with(next), List.of()));
    }

    /** Opens the agenda to inspection; late only with the chair's reason of urgency (R-MTG-2, R-MTG-5). */
    public Answer<Change<Meeting, MeetingEvent>> publish(Dates dates, @Nullable String urgency, Instant now) {
        if (!(status instanceof Status.Called)) return refused(notSo("R-MTG-2", "called"));
        if (agenda.items().isEmpty()) return refused(new MeetingRefusal.NothingOnTheAgenda());
        List<Integer> lacking = agenda.lackingRecommendations();
        if (!lacking.isEmpty()) return refused(new MeetingRefusal.RecommendationMissing(lacking));
        boolean inTime = dates.isInTimeToPublish(now);
        if (!inTime && urgency == null) return refused(new MeetingRefusal.UrgencyMissing("/urgency"));
        Meeting next = with(new Status.Published(now, inTime ? null : urgency));
        return granted(new Change<>(next, List.of(published(agenda, now))));
    }

    /** Records how a member stands to the meeting from now on (R-VOT-2). */
    public Answer<Change<Meeting, MeetingEvent>> attend(PersonId person, Presence presence, Roll roll, Instant now) {
        return RollCall.of(this, person, presence, roll, now, now);
    }

    /** Begins the meeting; business still waits for a quorum (R-MTG-7). */
    public Answer<Change<Meeting, MeetingEvent>> open(Roll roll, Instant now) {
        if (!(status instanceof Status.Called || status instanceof Status.Published))
            return refused(notSo("R-MTG-2", "called or published"));
        boolean noticeIsDue = roll.constitution().meetings().clearDaysNotice() != null;
        if (noticeIsDue && status instanceof Status.Called) return refused(notSo("R-MTG-2", "published"));
        if (isBeforeItsDay(now)) return refused(new MeetingRefusal.BeforeItsDay(sittingDay()));
        if (!attendance.isAnyoneThere()) return refused(new MeetingRefusal.NobodyThere());
        MeetingEvent opened = new MeetingEvent.Opened(id, body.body(), now, quorum(roll));
        Status.Published published = status instanceof Status.Published it ? it : null;
        return granted(new Change<>(with(new Status.InSession(published, now)), List.of(opened)));
    }

    /** Takes a decision by consensus: recorded without a count (R-VOT-5), and never without a quorum (R-MTG-7). */
    public Answer<Change<Meeting, MeetingEvent>> agree(Consensus consensus, Decision decision, Roll roll) {
        if (!isInSession()) return refused(notSo("R-VOT-5", "in session"));
        Count quorum = quorum(roll, consensus.item());
        if (!quorum.isQuorate()) return refused(new MeetingRefusal.NoQuorum(quorum));
        return granted(
                new Change<>(with(sitting.with(consensus)), List.of(new MeetingEvent.DecidedByConsensus(decision))));
    }

    /** Ends the meeting. */
    public Answer<Change<Meeting, MeetingEvent>> close(Instant now) {
        return switch (status) {
            case Status.InSession session -> granted(closed(session, now));
            case Status.Adjourned it
            when it.before() instanceof Status.InSession session -> granted(closed(session, now));
            case Status.Called _, Status.Published _, Status.Adjourned _, Status.Closed _, Status.Cancelled _ ->
                refused(notSo("R-MTG-9", "in session"));
        };
    }

    /** Whether it has kept its quorum since a moment: in session, and the quorum not lost since. */
    public boolean hasKeptQuorumSince(Instant moment, Roll roll) {
        return hasKeptQuorumSince(moment, roll, null);
    }

    /** As {@link #hasKeptQuorumSince(Instant, Roll)}, for an item. */
    public boolean hasKeptQuorumSince(Instant moment, Roll roll, @Nullable ItemId item) {
        SortedSet<Instant> moments = attendance.changesAfter(moment);
        moments.add(moment);
        return isInSession()
                && quorum(roll, item).isQuorate()
                && moments.stream().allMatch(each -> isQuorateAt(each, roll, item));
    }

    /** Whether there was a quorum at any moment from one until just before another. */
    boolean hadQuorumBetween(Instant from, Instant until, Roll roll) {
        SortedSet<Instant> moments = attendance.changesAfter(from).headSet(until);
        return isQuorateAt(from, roll, null) || moments.stream().anyMatch(each -> isQuorateAt(each, roll, null));
    }

    boolean isBeforeItsDay(Instant now) {
        return London.dateOf(now).isBefore(sittingDay());
    }

    MeetingRefusal notSo(String rule, String wanted) {
        return new MeetingRefusal.NotSo(rule, status.word(), wanted);
    }

    private MeetingEvent published(Agenda published, Instant now) {
        return new MeetingEvent.AgendaPublished(id, body.body(), now, published.items());
    }

    private Change<Meeting, MeetingEvent> closed(Status.InSession session, Instant now) {
        return new Change<>(
                with(new Status.Closed(session, now)),
                List.of(new MeetingEvent.Closed(id, body.body(), startsAt(), now, attendance.recorded())));
    }

    Meeting with(Appointment next) {
        return new Meeting(id, body, title, next, status, agenda, attendance, sitting);
    }

    Meeting with(Declarations next) {
        return with(sitting.with(next));
    }

    Meeting with(Status next) {
        return new Meeting(id, body, title, appointment, next, agenda, attendance, sitting);
    }

    Meeting with(Attendance next) {
        return new Meeting(id, body, title, appointment, status, agenda, next, sitting);
    }

    Meeting with(Sitting next) {
        return new Meeting(id, body, title, appointment, status, agenda, attendance, next);
    }

    private Meeting with(Agenda next) {
        return new Meeting(id, body, title, appointment, status, next, attendance, sitting);
    }
}
