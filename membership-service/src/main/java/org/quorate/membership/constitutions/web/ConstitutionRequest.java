package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.MeetingRules;
import org.quorate.membership.constitutions.domain.MembershipRules;

/** Terms of reference as the secretariat sends them; what is left out is not provided for. */
public record ConstitutionRequest(
        @NotNull LocalDate inForceFrom,
        @NotNull @Valid VotingJson voting,
        @NotNull @Valid QuorumJson quorum,
        @Nullable @Valid MeetingsJson meetings,
        @Nullable @Valid MembershipJson membership) {

    /**
     * The constitution that is meant.
     *
     * @throws org.quorate.starter.problems.RuleBroken naming the place that makes no sense
     */
    public Constitution constitution() {
        return new Constitution(
                voting.voting(),
                quorum.quorum(),
                meetings == null ? MeetingRules.UNSTATED : meetings.rules(),
                membership == null ? MembershipRules.UNSTATED : membership.rules());
    }
}
