package org.quorate.meetings.release.domain;

import java.util.List;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Things;

/** All that was released, by the exempt items that it is of. */
public interface Releases extends Things<ItemId, Release, ReleaseEvent> {

    List<Release> at(MeetingId meeting);

    /** Those of which the decisions are in a register. */
    List<Release> in(String register);
}
