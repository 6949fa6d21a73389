package org.quorate.gateway.site.reviews;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Ref;
import org.quorate.gateway.site.requirements.Requirement;

/** A set of requirements as a body fulfils it: what is met, vacant or missing. */
public record Check(
        String key,
        String name,
        boolean compliant,
        List<Finding> met,
        List<Finding> vacant,
        List<Finding> missing,
        List<Involved> involved,
        List<Requirement> notInvolved,
        @Nullable Terms terms,
        List<Advice> advice) {

    public Check {
        met = Lists.orEmpty(met);
        vacant = Lists.orEmpty(vacant);
        missing = Lists.orEmpty(missing);
        involved = Lists.orEmpty(involved);
        notInvolved = Lists.orEmpty(notInvolved);
        advice = Lists.orEmpty(advice);
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

    /** Someone whose involvement is on record. */
    public record Involved(
            String stakeholder,
            @Nullable String how,
            @Nullable LocalDate on) {}

    /** What the terms of reference lack, and which partners have still to agree to them. */
    public record Terms(
            boolean agreedByAll,
            List<String> missingParts,
            List<Ref> awaited,
            @Nullable String law) {

        public Terms {
            missingParts = Lists.orEmpty(missingParts);
            awaited = Lists.orEmpty(awaited);
        }
    }

    /** What should be, though it need not. */
    public record Advice(
            String title, boolean followed, @Nullable String law) {}

    /** A seat, and who is in it. */
    public record Place(String id, String title, @Nullable String holder) {}
}
