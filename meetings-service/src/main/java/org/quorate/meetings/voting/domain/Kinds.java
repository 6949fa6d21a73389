package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.roll.domain.Constitution;
import org.quorate.meetings.voting.question.domain.Question;

/** The kinds of motions: those known in general, and those to the constitution, which says what each needs (R-VOT-3). */
public final class Kinds {

    private static final String AMENDMENT = "amendment";
    private static final String ELECTION = "election";
    private static final String OPTIONS = "options";
    private static final List<String> KNOWN =
            List.of("ordinary", "expulsion", ELECTION, AMENDMENT, OPTIONS, "procedural");

    private Kinds() {}

    /** The kind that a motion is of, if what it asks goes with it. */
    public static Answer<String> of(@Nullable String asked, Proposal proposal, Constitution.Voting voting) {
        String itself = proposal.amends() == null ? proposal.question().kind() : AMENDMENT;
        String kind = asked == null ? itself : asked;
        if (!KNOWN.contains(kind) && voting.majorityFor(kind).isEmpty())
            return refused(new VotingRefusal.UnknownKind(kind));
        if (kind.equals(AMENDMENT) != itself.equals(AMENDMENT))
            return refused(
                    new VotingRefusal.Incomplete("R-VOT-10", "/amends", "An amendment says which motion it amends."));
        boolean isElection = proposal.question() instanceof Question.Election;
        if (kind.equals(ELECTION) != isElection)
            return refused(new VotingRefusal.Incomplete("R-VOT-6", "/election", "An election says to which office."));
        boolean isChoice = proposal.question() instanceof Question.Options;
        if (kind.equals(OPTIONS) && !isChoice)
            return refused(new VotingRefusal.Incomplete("R-VOT-7", "/options", "Options are needed to choose among."));
        return granted(kind);
    }
}
