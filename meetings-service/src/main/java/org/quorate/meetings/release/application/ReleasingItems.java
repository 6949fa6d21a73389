package org.quorate.meetings.release.application;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.release.domain.Release;
import org.quorate.meetings.release.domain.ReleaseEvent;
import org.quorate.meetings.release.domain.Releases;
import org.quorate.meetings.release.domain.Sealed;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Makes public what was withheld of an exempt item, once the ground for that has lapsed (R-MTG-10). */
@UseCase
public class ReleasingItems {

    private final Releases releases;
    private final Meetings meetings;
    private final Unsealing unsealing;
    private final InstantSource clock;

    ReleasingItems(Releases releases, Meetings meetings, Unsealing unsealing, InstantSource clock) {
        this.releases = releases;
        this.meetings = meetings;
        this.unsealing = unsealing;
        this.clock = clock;
    }

    /** What there is to release, for those who decide on it. */
    public Answer<Sealed> left(MeetingId id, ItemId item) {
        Meeting meeting = meeting(id);
        Item exempt = item(meeting, item);
        Release soFar = soFar(releases.find(item), meeting, exempt);
        return unsealing.of(meeting, exempt).map(soFar::left);
    }

    public Answer<Release> release(MeetingId id, ItemId item, Set<String> keptBack, String reason) {
        Meeting meeting = meeting(id);
        Item exempt = item(meeting, item);
        Optional<Kept<Release>> before = releases.forChange(item);
        Release soFar = soFar(before, meeting, exempt);
        return unsealing
                .of(meeting, exempt)
                .then(secret -> soFar.open(meeting, secret, keptBack, reason, Moment.now(clock)))
                .map(change -> keep(before, change));
    }

    private Meeting meeting(MeetingId id) {
        return meetings.find(id).map(Kept::it).orElseThrow(() -> NotFound.of("meeting", id));
    }

    private static Item item(Meeting meeting, ItemId id) {
        return meeting.agenda().item(id).orElseThrow(() -> NotFound.of("item", id));
    }

    private static Release soFar(Optional<Kept<Release>> before, Meeting meeting, Item item) {
        return before.map(Kept::it).orElseGet(() -> Release.none(meeting, item));
    }

    private Release keep(Optional<Kept<Release>> before, Change<Release, ReleaseEvent> change) {
        Release next = change.next();
        List<ReleaseEvent> events = change.events();
        return before.map(kept -> releases.save(kept, next, events))
                .orElseGet(() -> releases.add(next, events))
                .it();
    }
}
