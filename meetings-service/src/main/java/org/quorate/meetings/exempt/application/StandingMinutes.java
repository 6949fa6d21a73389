package org.quorate.meetings.exempt.application;

import java.util.Optional;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.domain.WithheldText;

/** The minutes of exempt items as they stand, once the minutes around them are public; minutes answer. */
public interface StandingMinutes {

    Optional<WithheldText> of(MeetingId meeting, ItemId item);
}
