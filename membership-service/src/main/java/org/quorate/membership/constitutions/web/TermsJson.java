package org.quorate.membership.constitutions.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Part;
import org.quorate.membership.constitutions.domain.belonging.MembershipRules;
import org.quorate.membership.constitutions.domain.meeting.MeetingRules;
import org.quorate.starter.problems.Field;

/** Terms of reference as they are sent and shown, whenever they are in force; what is left out is not provided for. */
public record TermsJson(
        @NotNull @Valid VotingJson voting,
        @NotNull @Valid QuorumJson quorum,
        @Nullable @Valid MeetingsJson meetings,
        @Nullable @Valid MembershipJson membership,
        @Nullable List<@NotNull @Valid PartJson> parts) {

    public static TermsJson of(Constitution constitution) {
        return new TermsJson(
                VotingJson.of(constitution.voting()),
                QuorumJson.of(constitution.quorum()),
                MeetingsJson.of(constitution.meetings()),
                MembershipJson.of(constitution.membership()),
                PartJson.of(constitution.parts()));
    }

    /**
     * The constitution that is meant.
     *
     * @throws org.quorate.starter.problems.RuleBroken naming the place that makes no sense
     */
    public Constitution constitution() {
        Constitution read = new Constitution(
                voting.voting(),
                quorum.quorum(),
                meetings == null ? MeetingRules.UNSTATED : meetings.rules(),
                membership == null ? MembershipRules.UNSTATED : membership.rules());
        List<Part> texts = PartJson.all(parts);
        return Field.at(
                "/parts",
                "R-MEM-4",
                () -> new Constitution(read.voting(), read.quorum(), read.meetings(), read.membership(), texts));
    }
}
