package org.quorate.meetings.register.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.register.domain.Elected;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Votes;

/** Says in the words of the contract what a decision was taken at; what there was none of is left out. */
final class OccasionFacts {

    private OccasionFacts() {}

    static org.quorate.contracts.meetings.@Nullable Votes votes(@Nullable Votes votes) {
        return votes == null
                ? null
                : new org.quorate.contracts.meetings.Votes(
                        votes.votesFor(),
                        votes.votesAgainst(),
                        votes.abstentions(),
                        votes.needed(),
                        votes.castingVote(),
                        votes.named().stream()
                                .map(vote -> new org.quorate.contracts.meetings.Votes.Vote(
                                        vote.voter(), vote.choice(), vote.by()))
                                .toList(),
                        votes.secret() ? true : null,
                        options(votes.options()));
    }

    static @Nullable List<DecisionTaken.Declaration> declarations(List<Occasion.Declared> declarations) {
        return declarations.isEmpty()
                ? null
                : declarations.stream()
                        .map(it -> new DecisionTaken.Declaration(it.office(), it.kind(), it.nature()))
                        .toList();
    }

    static @Nullable List<DecisionTaken.Paper> papers(List<Occasion.Paper> papers) {
        return papers.isEmpty()
                ? null
                : papers.stream()
                        .map(it -> new DecisionTaken.Paper(it.title(), it.sha256()))
                        .toList();
    }

    static DecisionTaken.@Nullable Elected elected(@Nullable Elected elected) {
        return elected == null
                ? null
                : new DecisionTaken.Elected(elected.role(), elected.seat(), elected.office(), elected.until());
    }

    private static @Nullable List<org.quorate.contracts.meetings.Votes.OptionVotes> options(
            List<Votes.OptionVotes> options) {
        return options.isEmpty()
                ? null
                : options.stream()
                        .map(it -> new org.quorate.contracts.meetings.Votes.OptionVotes(it.option(), it.votes()))
                        .toList();
    }
}
