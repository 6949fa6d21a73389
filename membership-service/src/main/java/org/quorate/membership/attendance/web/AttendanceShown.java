package org.quorate.membership.attendance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.attendance.application.ShowingAttendance;
import org.quorate.membership.attendance.domain.MemberAttendance;
import org.quorate.membership.attendance.domain.OrganisationSeen;
import org.quorate.membership.attendance.domain.Review;

/** Who came to the meetings of a body between two days, and when each organisation was last seen (R-MEM-11). */
record AttendanceShown(
        Named body,
        LocalDate from,
        LocalDate to,
        int meetings,
        List<MemberShown> members,
        List<OrganisationShown> organisations) {

    record Named(UUID id, String name) {}

    record MemberShown(
            UUID personId,
            String office,
            List<String> seats,
            int arranged,
            int attended,
            int represented,
            int apologies,
            int absent,
            @Nullable BigDecimal share,
            SubstitutesShown substitutes,
            @Nullable ReviewShown underReview) {

        static MemberShown of(MemberAttendance member) {
            return new MemberShown(
                    member.holder().person().value(),
                    member.holder().office(),
                    member.seats(),
                    member.tally().arranged(),
                    member.tally().attended(),
                    member.tally().represented(),
                    member.tally().apologies(),
                    member.tally().absent(),
                    member.tally().share().orElse(null),
                    new SubstitutesShown(member.substitutesUsed(), member.substitutesAllowed()),
                    ReviewShown.of(member.underReview()));
        }
    }

    /** How often a substitute was sent in the year that counts on the last day, and how often is allowed (R-MEM-9). */
    record SubstitutesShown(int used, @Nullable Integer allowed) {}

    record ReviewShown(UUID term, LocalDate since, int arranged, int attended) {

        static @Nullable ReviewShown of(@Nullable Review review) {
            return review == null
                    ? null
                    : new ReviewShown(review.term().value(), review.openedOn(), review.arranged(), review.attended());
        }
    }

    record OrganisationShown(UUID id, String name, @Nullable LocalDate lastSeen, int meetingsSince) {

        static OrganisationShown of(OrganisationSeen seen) {
            return new OrganisationShown(
                    seen.organisation().id().value(), seen.organisation().name(), seen.last(), seen.meetingsSince());
        }
    }

    static AttendanceShown of(ShowingAttendance.Shown shown, LocalDate from, LocalDate to, int notSeenFor) {
        return new AttendanceShown(
                new Named(shown.body().id().value(), shown.body().profile().name()),
                from,
                to,
                shown.meetings(),
                shown.members().stream().map(MemberShown::of).toList(),
                shown.organisations().stream()
                        .filter(seen -> seen.meetingsSince() >= notSeenFor)
                        .map(OrganisationShown::of)
                        .toList());
    }
}
