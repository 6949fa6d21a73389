package org.quorate.meetings.release.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.papers.domain.PaperId;

/**
 * What has become public of an exempt item since its ground lapsed (R-MTG-10), at one time or at several, and never taken back. Texts
 * are here as they were at that time: what is said of the item afterwards stays withheld until it is released as well.
 *
 * @param register where the decisions on it stand
 */
public record Release(ItemId item, MeetingId meeting, String register, List<Part> parts) {

    /** What was released at one time, and why it need no longer be withheld. */
    public record Part(Instant at, String reason, Sealed opened) {}

    public static Release none(Meeting meeting, Item item) {
        return new Release(item.id(), meeting.id(), meeting.body().register(), List.of());
    }

    /** Makes public what is withheld and was not released before, less what is to stay withheld. */
    public Answer<Change<Release, ReleaseEvent>> open(
            Meeting at, Sealed withheld, Set<String> keptBack, String reason, Instant now) {
        if (!at.status().isOver() || !at.status().isOpenToInspection())
            return refused(new ReleaseRefusal.NotYet(at.status().word()));
        Set<String> unknown = new TreeSet<>(keptBack);
        unknown.removeAll(withheld.ids(item));
        if (!unknown.isEmpty()) return refused(new ReleaseRefusal.NotWithheld(List.copyOf(unknown)));
        Sealed fresh = left(withheld).except(keptBack, item);
        if (fresh.isNothing()) return refused(new ReleaseRefusal.NothingLeft());
        Part part = new Part(now, reason, fresh);
        Release next = new Release(
                item,
                meeting,
                register,
                Stream.concat(parts.stream(), Stream.of(part)).toList());
        return granted(new Change<>(next, List.of(new ReleaseEvent.Released(next, part))));
    }

    /** What of all that was withheld is withheld still. */
    public Sealed left(Sealed withheld) {
        return parts.stream().map(Part::opened).reduce(withheld, Sealed::without);
    }

    public boolean includes(PaperId paper) {
        return parts.stream().anyMatch(part -> part.opened().papers().contains(paper));
    }
}
