package org.quorate.membership.requirements.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.seats.domain.Seat;
import org.quorate.membership.wording.Text;

/**
 * Someone who must sit on a body.
 *
 * @param ground the statutory ground that a seat for it states; none where it is an organisation that must sit
 * @param organisation the organisation that must fill a seat; none where any may that has the ground
 * @param law where it is written
 */
public record Requirement(
        String title, @Nullable String ground, @Nullable OrganisationId organisation, String law) {

    public Requirement {
        title = Text.line(title);
        law = Text.line(law);
        ground = ground == null ? null : Text.line(ground);
        if ((ground == null) == (organisation == null)) {
            throw new IllegalArgumentException("a requirement is of a ground or of an organisation, one of the two");
        }
    }

    boolean isServedBy(Seat seat) {
        Party party = seat.party();
        return ground == null
                ? party != null && party.id().equals(organisation)
                : ground.equalsIgnoreCase(seat.statutoryGround());
    }
}
