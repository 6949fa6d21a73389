package org.quorate.meetings.exempt.domain;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.calendar.domain.MeetingId;

/** All withheld texts. */
public interface WithheldTexts {

    /** Keeps it; kept before, it gives way to this one. */
    void keep(WithheldText text);

    Optional<WithheldText> find(String of);

    List<WithheldText> at(MeetingId meeting);
}
