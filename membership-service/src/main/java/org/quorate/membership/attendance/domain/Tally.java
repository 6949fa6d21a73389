package org.quorate.membership.attendance.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.constitutions.domain.quorum.Fraction;
import org.quorate.membership.people.domain.PersonId;

/** How often somebody came, of the meetings that were arranged. */
public record Tally(int arranged, int attended, int represented, int apologies, int absent) {

    static Tally of(List<Held> meetings, PersonId person) {
        return new Tally(
                meetings.size(),
                count(meetings, person, Presence.PRESENT),
                count(meetings, person, Presence.REPRESENTED),
                count(meetings, person, Presence.APOLOGIES),
                count(meetings, person, Presence.ABSENT));
    }

    /** Below a share of the meetings arranged; whoever was there by a substitute did not come. */
    public boolean isBelow(Fraction share) {
        return (long) attended * share.denominator() < (long) arranged * share.numerator();
    }

    /** To two places; none where there was no meeting. */
    public Optional<BigDecimal> share() {
        return arranged == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(attended).divide(BigDecimal.valueOf(arranged), 2, RoundingMode.HALF_UP));
    }

    private static int count(List<Held> meetings, PersonId person, Presence presence) {
        return (int) meetings.stream()
                .filter(meeting -> meeting.of(person) == presence)
                .count();
    }
}
