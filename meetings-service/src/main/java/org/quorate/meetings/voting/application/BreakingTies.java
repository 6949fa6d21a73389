package org.quorate.meetings.voting.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Presiding;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.identity.Command;
import org.springframework.stereotype.Service;

/** Records what breaks a tie: the casting vote of whoever presides, who must be there (R-VOT-4), or the lot (R-VOT-6). */
@Service
public class BreakingTies {

    private final ChangingMotions changing;

    BreakingTies(ChangingMotions changing) {
        this.changing = changing;
    }

    /** The casting vote; {@code account} is whose token it came with, none where the clerk enters it. */
    public Answer<Kept<Motion>> castingVote(MotionId id, PersonId presiding, @Nullable String account, Choice choice) {
        DecisionId decision = new DecisionId(Command.mint());
        return changing.change(
                id,
                (motion, meeting, roll) -> Presiding.over(motion.item(), meeting, roll, presiding, account)
                        .then(office -> motion.breakTie(new TieBreak.CastingVote(choice, office), decision)));
    }

    public Answer<Kept<Motion>> lot(MotionId id, TieBreak.Lot drawn) {
        DecisionId decision = new DecisionId(Command.mint());
        return changing.change(id, (motion, _, _) -> motion.breakTie(drawn, decision));
    }
}
