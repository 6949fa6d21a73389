package org.quorate.meetings.voting.question.domain;

import java.util.List;
import org.quorate.meetings.voting.question.domain.Question.Carrying;
import org.quorate.meetings.voting.question.domain.Question.Election;
import org.quorate.meetings.voting.question.domain.Question.Options;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.meetings.voting.tally.domain.TieRule;

/** Says what a count comes to, by what was asked and the terms of the vote (R-VOT-3, R-VOT-4, R-VOT-6, R-VOT-7). */
public final class Judging {

    private static final int A_PAIR = 2;

    private final Tally tally;
    private final Terms terms;

    private Judging(Tally tally, Terms terms) {
        this.tally = tally;
        this.terms = terms;
    }

    public static Verdict of(Question question, Tally tally, Terms terms) {
        Judging judging = new Judging(tally, terms);
        return switch (question) {
            case Carrying _ -> judging.carrying();
            case Options options when options.method() == Method.PLURALITY -> judging.plurality();
            case Options _, Election _ -> judging.exhaustive();
        };
    }

    private Verdict carrying() {
        if (tally.isTied() && terms.majority().isSimple() && terms.tie() == TieRule.CASTING_VOTE)
            return new Verdict.Tied(terms.among(), false);
        boolean carried = terms.majority().isReachedBy(tally.of(Choice.FOR), tally.of(Choice.AGAINST));
        return carried ? new Verdict.Carried(null) : new Verdict.Lost();
    }

    private Verdict plurality() {
        if (cast() == 0) return new Verdict.Lost();
        List<Choice> most =
                having(terms.among().stream().mapToInt(tally::of).max().orElseThrow());
        return most.size() == 1 ? new Verdict.Carried(most.getFirst()) : tied(most, false);
    }

    private Verdict exhaustive() {
        int cast = cast();
        if (cast == 0) return new Verdict.Lost();
        for (Choice choice : terms.among()) {
            int votes = tally.of(choice);
            if (terms.majority().isReachedBy(votes, cast - votes)) return new Verdict.Carried(choice);
        }
        List<Choice> lowest =
                having(terms.among().stream().mapToInt(tally::of).min().orElseThrow());
        boolean onlyTwo = terms.among().size() == A_PAIR;
        if (lowest.size() > 1) return tied(lowest, !onlyTwo);
        return onlyTwo ? new Verdict.Lost() : new Verdict.AnotherRound(lowest.getFirst());
    }

    private Verdict tied(List<Choice> among, boolean forElimination) {
        return terms.tie() == TieRule.LOST ? new Verdict.Lost() : new Verdict.Tied(among, forElimination);
    }

    private List<Choice> having(int votes) {
        return terms.among().stream()
                .filter(choice -> tally.of(choice) == votes)
                .toList();
    }

    /** Votes cast; who abstains casts none. */
    private int cast() {
        return terms.among().stream().mapToInt(tally::of).sum();
    }
}
