package org.quorate.meetings.voting.question.domain;

import java.util.List;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Majority;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.TieRule;

/**
 * By what a vote is taken, settled when it opens.
 *
 * @param round which of its rounds this is, counted from 1
 * @param among what there is to choose from; whoever likes none of it abstains
 * @param needed what it needs, in words
 */
public record Terms(int round, List<Choice> among, Manner manner, Majority majority, TieRule tie, String needed) {

    /** Whether one can vote like this. */
    public boolean offers(Choice choice) {
        return choice.equals(Choice.ABSTAIN) || among.contains(choice);
    }
}
