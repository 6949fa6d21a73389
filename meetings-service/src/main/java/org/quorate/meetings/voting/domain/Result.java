package org.quorate.meetings.voting.domain;

import org.quorate.meetings.register.domain.Votes;

/** Says how a vote fell, as the register keeps it. */
final class Result {

    private Result() {}

    static Votes votes(MotionStatus.Closed closed) {
        Tally tally = closed.tally();
        return Votes.open(
                tally.of(Choice.FOR),
                tally.of(Choice.AGAINST),
                tally.of(Choice.ABSTAIN),
                closed.vote().vote().majority().inWords(),
                closed.castingVote() != null,
                tally.votes().stream()
                        .map(vote -> new Votes.Vote(vote.name(), vote.choice().word(), vote.by()))
                        .toList());
    }
}
