package org.quorate.membership.proposals.web;

import java.time.LocalDate;
import java.util.Set;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.proposals.domain.SeatsProposal;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Which proposals the caller sees: the secretariat all, those at work in the tenant and those who sit on the body what was shown. */
record Sight(boolean ofAll) {

    private static final Set<String> SECRETARIAT = Set.of("secretariat");

    /** Refused to one who has nothing to do with the body. */
    static Sight of(Body body, LocalDate today) {
        Caller caller = Caller.current()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("A token is needed for this."));
        boolean secretariat = caller.hasAnyOf(SECRETARIAT, Tenancy.current());
        if (!secretariat && !caller.belongsTo(Tenancy.current()) && !sits(caller, body, today)) {
            throw new NotFound("There is no such thing here.");
        }
        return new Sight(secretariat);
    }

    boolean reaches(SeatsProposal proposal) {
        return ofAll || !proposal.isPrivate();
    }

    private static boolean sits(Caller caller, Body body, LocalDate today) {
        return body.seats().on(today).stream()
                .flatMap(seat -> seat.termOn(today).stream())
                .anyMatch(term -> caller.account().equals(term.holder().account()));
    }
}
