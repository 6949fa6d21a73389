package org.quorate.meetings.calendar.application;

import org.quorate.meetings.calendar.domain.MeetingId;

/** The votes that are open at a meeting; voting answers. */
public interface OpenVotes {

    boolean areAt(MeetingId meeting);
}
