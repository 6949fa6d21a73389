package org.quorate.meetings.voting.own.application;

import java.util.List;
import java.util.Optional;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.electorate.domain.Nominee;
import org.quorate.meetings.voting.electorate.domain.Voter;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Looks up the votes that someone could cast: what they voted themselves, and that another has voted for their unit. */
@Service
public class ShowingOwnVotes {

    private final Motions motions;
    private final Electorates electorates;
    private final Ballots ballots;
    private final Marks marks;

    ShowingOwnVotes(Motions motions, Electorates electorates, Ballots ballots, Marks marks) {
        this.motions = motions;
        this.electorates = electorates;
        this.ballots = ballots;
        this.marks = marks;
    }

    /** Those in the open vote on a motion; none once it is closed, when its result says who voted how. */
    public List<OwnVote> of(MotionId id, String account) {
        MotionStatus status = motions.find(id)
                .orElseThrow(() -> NotFound.of("motion", id))
                .it()
                .status();
        return status instanceof MotionStatus.Open open
                ? electorates.of(open.electorate()).votersOf(account).stream()
                        .flatMap(voter -> vote(open, new Poll(id, open.terms().round()), voter, account).stream())
                        .toList()
                : List.of();
    }

    private Optional<OwnVote> vote(MotionStatus.Open open, Poll poll, Voter voter, String account) {
        return switch (open.terms().manner()) {
            case NAMED ->
                ballots.find(poll, voter.key())
                        .map(kept -> named(voter, kept.it().current(), account));
            case SECRET ->
                marks.find(poll, voter.key())
                        .map(Kept::it)
                        .filter(Mark::isIn)
                        .map(_ -> new OwnVote(voter, null, null, null));
            case COUNTED -> Optional.empty();
        };
    }

    private static OwnVote named(Voter voter, Ballot.Cast cast, String account) {
        boolean isOwn = voter.nomineeSignedInAs(account)
                .map(Nominee::person)
                .filter(person -> person.equals(cast.person()))
                .isPresent();
        return new OwnVote(voter, cast.at(), cast.by(), isOwn ? cast.choice() : null);
    }
}
