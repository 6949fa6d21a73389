package org.quorate.gateway.site.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** A set of requirements as a body fulfils it: what is met, vacant or missing. */
public record Check(
        String key,
        String name,
        boolean compliant,
        List<Finding> met,
        List<Finding> vacant,
        List<Finding> missing,
        List<Involved> involved,
        List<Requirement> notInvolved) {

    public Check {
        met = Lists.orEmpty(met);
        vacant = Lists.orEmpty(vacant);
        missing = Lists.orEmpty(missing);
        involved = Lists.orEmpty(involved);
        notInvolved = Lists.orEmpty(notInvolved);
    }

    /** One requirement, and the seats that are there for it. */
    public record Finding(
            Requirement requirement,
            List<Place> seats,
            @Nullable LocalDate endsOn) {

        public Finding {
            seats = Lists.orEmpty(seats);
        }
    }

    /** Who must sit, and which law says so. */
    public record Requirement(
            @Nullable String title,
            @Nullable String ground,
            @Nullable String law) {}

    /** Someone whose involvement is on record. */
    public record Involved(
            String stakeholder,
            @Nullable String how,
            @Nullable LocalDate on) {}

    /** A seat, and who is in it. */
    public record Place(String id, String title, @Nullable String holder) {}
}
