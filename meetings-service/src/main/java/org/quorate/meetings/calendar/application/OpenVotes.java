package org.quorate.meetings.calendar.application;

import java.util.List;
import org.quorate.meetings.calendar.domain.MeetingId;

/** The votes that are open at a meeting; voting answers. */
public interface OpenVotes {

    boolean areAt(MeetingId meeting);

    /** The ids of the motions on which votes are taken now. */
    List<String> openAt(MeetingId meeting);
}
