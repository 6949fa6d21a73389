package org.quorate.meetings.calendar.web.views;

import java.time.OffsetDateTime;
import org.quorate.meetings.attendance.domain.Substitute;
import org.quorate.meetings.calendar.days.domain.London;

/** A substitute named for a member, whether the notice was short, and whether the substitute can sign in to vote. */
public record SubstituteView(
        String person, String office, String by, OffsetDateTime notifiedAt, boolean shortNotice, boolean signsIn) {

    public static SubstituteView of(Substitute substitute) {
        return new SubstituteView(
                substitute.member().toString(),
                substitute.office(),
                substitute.by(),
                London.timeOf(substitute.notifiedAt()),
                substitute.shortNotice(),
                substitute.account() != null);
    }
}
