package org.quorate.meetings.voting.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.electorate.domain.Nominee;
import org.quorate.meetings.voting.electorate.domain.Voter;

/** Who may vote on a motion, as it stood when the vote opened. */
public record ElectorateView(String by, List<VoterView> voters) {

    /** What has one vote, and through whom it can be cast. */
    public record VoterView(@Nullable String unit, @Nullable String member, List<NomineeView> nominees) {

        static VoterView of(Voter voter) {
            return new VoterView(
                    voter.isUnit() ? voter.name() : null,
                    voter.isUnit() ? null : voter.name(),
                    voter.nominees().stream().map(NomineeView::of).toList());
        }
    }

    /** Someone who is there and can cast the vote. */
    public record NomineeView(String person, String name) {

        static NomineeView of(Nominee nominee) {
            return new NomineeView(nominee.person().toString(), nominee.name());
        }
    }

    public static ElectorateView of(Electorate electorate) {
        return new ElectorateView(
                electorate.votesByUnit() ? "unit" : "member",
                electorate.voters().stream().map(VoterView::of).toList());
    }
}
