package org.quorate.membership.reviews.application;

import java.util.List;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.requirements.domain.Check;
import org.quorate.membership.reviews.domain.PastMeeting;
import org.quorate.membership.reviews.domain.Review;
import org.quorate.membership.seats.domain.SeatId;

/** What comes of a what-if. */
public sealed interface Reviewing {

    /** What the changes would come to, and whether what is required would still be met, and how past meetings fare with it. */
    record Reviewed(Review review, List<Check> before, List<Check> after, List<PastMeeting> pastMeetings)
            implements Reviewing {}

    /** It cannot be worked out, and why. */
    sealed interface Refused extends Reviewing {}

    /** A change is of a seat that the body does not have on the day. */
    record UnknownSeat(int place, SeatId seat) implements Refused {}

    /** A change names an organisation that nobody knows. */
    record UnknownOrganisation(int place, OrganisationId organisation) implements Refused {}
}
