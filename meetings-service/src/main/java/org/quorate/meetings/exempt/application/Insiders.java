package org.quorate.meetings.exempt.application;

import java.util.Optional;
import java.util.Set;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;

/** Those who may see what is exempt: the members of the body, its secretariat and the auditor. */
@Component
public class Insiders {

    private static final Set<String> SECRETARIAT = Set.of("secretariat");
    private static final Set<String> OFFICES = Set.of("secretariat", "auditor");

    private static final Set<String> AUTHORS = Set.of("secretariat", "officer", "admin");

    private final Rolls rolls;

    Insiders(Rolls rolls) {
        this.rolls = rolls;
    }

    /** Whether the caller at hand is one of them, for this meeting. */
    public boolean includeCaller(Meeting meeting) {
        return Caller.current()
                .filter(caller -> caller.hasAnyOf(OFFICES, Tenancy.current()) || isMember(caller, meeting))
                .isPresent();
    }

    /** Whether the caller at hand may read an agenda: anyone once it is open to inspection, before that those who make it or sit there. */
    public boolean maySeeAgenda(Meeting meeting) {
        return meeting.status().isOpenToInspection()
                || Caller.current()
                        .filter(caller -> caller.hasAnyOf(AUTHORS, Tenancy.current()) || includeCaller(meeting))
                        .isPresent();
    }

    /** Whether the caller at hand serves the body. */
    public boolean callerIsSecretariat() {
        return Caller.current()
                .filter(caller -> caller.hasAnyOf(SECRETARIAT, Tenancy.current()))
                .isPresent();
    }

    /** Lets only them pass. */
    public void check(Meeting meeting) {
        Optional<Caller> caller = Caller.current();
        if (caller.isEmpty()) throw new AuthenticationCredentialsNotFoundException("A token is needed for this.");
        if (!includeCaller(meeting))
            throw new NotAllowed(
                    "R-MTG-10", "What is exempt is for members of the body, its secretariat and the auditor.");
    }

    private boolean isMember(Caller caller, Meeting meeting) {
        return rolls.of(meeting).members().stream().anyMatch(member -> member.signsInAs(caller.account()));
    }
}
