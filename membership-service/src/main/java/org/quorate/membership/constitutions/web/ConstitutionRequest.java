package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;

/** Terms of reference as the secretariat sends them to come into force on a day. */
public record ConstitutionRequest(
        @NotNull LocalDate inForceFrom,
        @NotNull @Valid VotingJson voting,
        @NotNull @Valid QuorumJson quorum,
        @Nullable @Valid MeetingsJson meetings,
        @Nullable @Valid MembershipJson membership,
        @Nullable List<@NotNull @Valid PartJson> parts) {

    /**
     * The constitution that is meant.
     *
     * @throws org.quorate.starter.problems.RuleBroken naming the place that makes no sense
     */
    public Constitution constitution() {
        return new TermsJson(voting, quorum, meetings, membership, parts).constitution();
    }
}
