package org.quorate.membership.attendance.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.membership.AttendanceReviewReferred;
import org.quorate.contracts.membership.SubstitutesExceeded;
import org.quorate.membership.attendance.application.ToldOfAttendance;
import org.quorate.membership.attendance.domain.Exceeded;
import org.quorate.membership.attendance.domain.Judgement;
import org.quorate.membership.attendance.domain.Review;
import org.quorate.membership.bodies.domain.Body;
import org.springframework.stereotype.Component;

/** Tells who has ceased to be a member, and refers to the body whose attendance it should look at. */
@Component
final class AttendanceFacts implements ToldOfAttendance {

    @Override
    public List<Fact> of(Judgement judgement, Body body) {
        return Stream.<Fact>concat(
                        judgement.exceeded().stream().map(one -> exceeded(body, one)),
                        judgement.opened().stream().map(review -> referred(body, review)))
                .toList();
    }

    private static Fact exceeded(Body body, Exceeded exceeded) {
        return new SubstitutesExceeded(
                body.id().toString(),
                exceeded.person().toString(),
                exceeded.on(),
                exceeded.times(),
                exceeded.allowed());
    }

    private static Fact referred(Body body, Review review) {
        String id = review.term().toString();
        return new AttendanceReviewReferred(
                body.id().toString(),
                id,
                review.person().toString(),
                review.arranged(),
                review.attended(),
                new Referral(
                        body.id().toString(),
                        "Review of attendance: " + review.office(),
                        "Came to " + review.attended() + " of " + review.arranged()
                                + " meetings arranged, not counting substitutes; the body may agree to end the membership",
                        new Subject("membership", "term", id),
                        null,
                        null));
    }
}
