package org.quorate.membership.attendance.consuming;

import java.util.UUID;
import org.quorate.contracts.membership.SubstitutesExceeded;
import org.quorate.membership.attendance.application.LosingMembership;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.inbox.Hearing;
import org.springframework.stereotype.Component;

/** What this service has told itself: attendance is one document and the body another, and each is written by itself. */
@Component
public final class OwnFactsHearing {

    private final LosingMembership losing;

    OwnFactsHearing(LosingMembership losing) {
        this.losing = losing;
    }

    public Hearing ofAttendance(Hearing hearing) {
        return hearing.on(SubstitutesExceeded.class, heard -> exceeded(heard.fact()));
    }

    private void exceeded(SubstitutesExceeded told) {
        losing.byRule(
                new BodyId(UUID.fromString(told.bodyId())),
                new PersonId(UUID.fromString(told.personId())),
                told.on(),
                "a substitute was sent " + told.times() + " times in a year, and " + told.allowed() + " are allowed");
    }
}
