package org.quorate.meetings.minutes.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.minutes.numbering.domain.Numbering;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.roll.domain.Roll;

/** The minutes of a meeting: numbered items in numbered paragraphs (R-MTG-11). */
public record Minutes(Occasion of, Attended attended, Numbering numbering, List<Minute> items, Status status) {

    /** A first draft, which is the secretariat's own until it is published. */
    public static Answer<Minutes> drafted(Occasion of, Attended attended, Numbering numbering, List<Minute> items) {
        return fit(new Minutes(of, attended, numbering, items, new Status.Draft()));
    }

    public MinutesId id() {
        return MinutesId.of(of.meeting());
    }

    public int firstNumber() {
        return numbering.first();
    }

    /** The number with which the minutes of the next meeting go on. */
    public int nextNumber() {
        return numbering.first() + items.size();
    }

    public boolean isPublic() {
        return !(status instanceof Status.Draft);
    }

    /** Written anew, while they are still to be approved; what is published already is published anew. */
    public Answer<Change<Minutes, MinutesEvent>> edit(
            Attended nextAttended, Numbering nextNumbering, List<Minute> nextItems, Instant now) {
        return switch (status) {
            case Status.Draft _ ->
                edited(nextAttended, nextNumbering, nextItems).map(next -> changed(next, List.of()));
            case Status.Published _ ->
                edited(nextAttended, nextNumbering, nextItems).map(next -> changed(next, List.of(next.published(now))));
            case Status.Approved _, Status.Signed _ -> refused(notSo("still to be approved"));
        };
    }

    /** Opens them to everyone, as a draft that is to be approved. */
    public Answer<Change<Minutes, MinutesEvent>> publish(Instant now) {
        if (!(status instanceof Status.Draft)) return refused(notSo("a draft of the secretariat's own"));
        if (items.isEmpty()) return refused(new MinutesRefusal.NothingInThem());
        Minutes next = with(items, new Status.Published(now));
        return granted(changed(next, List.of(next.published(now))));
    }

    /** Approved as a correct record by a later meeting of the same body, in session and with a quorum. */
    public Answer<Change<Minutes, MinutesEvent>> approve(Status.Approval approval, Meeting at, Roll roll) {
        if (!(status instanceof Status.Published published)) return refused(notSo("published, and not yet approved"));
        if (!at.body().body().equals(of.body().body())) return refused(new MinutesRefusal.AnotherBody());
        if (!at.startsAt().isAfter(of.startsAt())) return refused(new MinutesRefusal.NoLaterMeeting());
        if (!at.isInSession())
            return refused(new MeetingRefusal.NotSo("R-MTG-11", at.status().word(), "in session"));
        Count quorum = at.quorum(roll);
        if (!quorum.isQuorate()) return refused(new MeetingRefusal.NoQuorum(quorum));
        return Corrections.applied(approval.corrections(), items, firstNumber())
                .map(right -> changed(
                        with(right, new Status.Approved(published, approval)),
                        List.of(new MinutesEvent.Approved(of, approval))));
    }

    /** Signed by whoever presides; from here on they stand as they are. */
    public Answer<Change<Minutes, MinutesEvent>> sign(Status.Signature signature) {
        if (!(status instanceof Status.Approved approved)) return refused(notSo("approved, and not yet signed"));
        return granted(changed(
                with(items, new Status.Signed(approved, signature)), List.of(new MinutesEvent.Signed(of, signature))));
    }

    /** Keeps the minute of an exempt item in another place from now on, while they are still to be approved. */
    public Answer<Change<Minutes, MinutesEvent>> withhold(ItemId item, WithheldId text) {
        if (items.stream().noneMatch(minute -> minute.isExemptOf(item))) return refused(new MinutesRefusal.NotExempt());
        List<Minute> next = items.stream()
                .map(minute -> minute.isExemptOf(item) ? minute.withheldIn(text) : minute)
                .toList();
        return switch (status) {
            case Status.Draft _, Status.Published _ -> granted(changed(with(next, status), List.of()));
            case Status.Approved _, Status.Signed _ -> refused(notSo("still to be approved"));
        };
    }

    private Answer<Minutes> edited(Attended nextAttended, Numbering nextNumbering, List<Minute> nextItems) {
        return fit(new Minutes(of, nextAttended, nextNumbering, nextItems, status));
    }

    private static Answer<Minutes> fit(Minutes minutes) {
        Optional<MinutesRefusal> excess = Extent.excess(minutes.items());
        return excess.<Answer<Minutes>>map(Answer::refused).orElseGet(() -> granted(minutes));
    }

    private MinutesEvent published(Instant now) {
        return new MinutesEvent.Published(of, now, firstNumber(), items);
    }

    private MinutesRefusal notSo(String wanted) {
        return new MinutesRefusal.NotSo(status.word(), wanted);
    }

    private static Change<Minutes, MinutesEvent> changed(Minutes next, List<MinutesEvent> events) {
        return new Change<>(next, events);
    }

    private Minutes with(List<Minute> nextItems, Status next) {
        return new Minutes(of, attended, numbering, nextItems, next);
    }
}
