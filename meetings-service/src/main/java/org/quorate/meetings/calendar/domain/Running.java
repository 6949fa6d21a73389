package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.sitting.domain.Taken;
import org.quorate.meetings.presiding.domain.Chairing;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Office;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/** Runs a meeting: who is in the chair, in what order business is taken, and what is before the meeting. */
public final class Running {

    private Running() {}

    /**
     * Who presides: whoever took the chair last and is still there, else the chair of the body, else the vice-chair; nobody where
     * someone has to be elected for the meeting.
     */
    public static Optional<Chairing> presiding(Meeting meeting, Roll roll) {
        Optional<Chairing> took = meeting.sitting().chairings().reversed().stream()
                .filter(chairing -> isThere(meeting, chairing.person()))
                .findFirst();
        return took.or(() -> byOffice(meeting, roll));
    }

    /** Hands the chair to a member who is there in person. */
    public static Answer<Change<Meeting, MeetingEvent>> handedOver(
            Meeting meeting, PersonId person, Roll roll, Instant now) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-VOT-4", "still to be held, or in session"));
        Optional<Member> member = roll.member(person);
        if (member.isEmpty()) return refused(new MeetingRefusal.NotAMember(roll.on()));
        if (!isThere(meeting, person))
            return refused(new MeetingRefusal.NotThereToPreside(member.get().office()));
        Chairing chairing = Chairing.of(member.get(), roll, now);
        return changed(meeting.with(meeting.sitting().with(chairing)));
    }

    /** Takes an item: it is before the meeting from now on. */
    public static Answer<Change<Meeting, MeetingEvent>> taken(Meeting meeting, ItemId item, Instant now) {
        if (!meeting.isInSession()) return refused(meeting.notSo("R-MTG-7", "in session"));
        if (meeting.agenda().item(item).isEmpty()) return refused(new MeetingRefusal.NoSuchItem());
        return changed(meeting.with(meeting.sitting().with(new Taken(item, now))));
    }

    /** Takes the items in another order: their numbers stay once the agenda is published, and change with it before. */
    public static Answer<Change<Meeting, MeetingEvent>> inOrder(Meeting meeting, List<ItemId> order) {
        if (meeting.status() instanceof Status.Called) return meeting.arrange(order);
        if (meeting.status().isOver()) return refused(meeting.notSo("R-MTG-4", "still to be held, or in session"));
        Set<ItemId> all = meeting.agenda().items().stream().map(Item::id).collect(Collectors.toSet());
        if (order.size() != all.size() || !Set.copyOf(order).equals(all))
            return refused(new MeetingRefusal.NotEachItemOnce());
        return changed(meeting.with(meeting.sitting().inOrder(List.copyOf(order))));
    }

    private static Optional<Chairing> byOffice(Meeting meeting, Roll roll) {
        return Stream.of(Office.CHAIR, Office.VICE_CHAIR)
                .flatMap(office -> roll.holdersOf(office).stream())
                .filter(holder -> isThere(meeting, holder.id()))
                .findFirst()
                .map(holder -> Chairing.of(holder, roll, null));
    }

    private static boolean isThere(Meeting meeting, PersonId person) {
        return meeting.attendance()
                .of(person)
                .map(Attendee::presence)
                .filter(Presence.Present.class::isInstance)
                .isPresent();
    }

    private static Answer<Change<Meeting, MeetingEvent>> changed(Meeting next) {
        return granted(new Change<>(next, List.of()));
    }
}
