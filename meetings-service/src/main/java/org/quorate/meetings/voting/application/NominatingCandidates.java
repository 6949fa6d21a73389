package org.quorate.meetings.voting.application;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.question.domain.Nominating;
import org.springframework.stereotype.Service;

/** Puts members forward for an office (R-VOT-6). */
@Service
public class NominatingCandidates {

    private final ChangingMotions changing;

    NominatingCandidates(ChangingMotions changing) {
        this.changing = changing;
    }

    public Answer<Kept<Motion>> nominate(MotionId id, Nominating asked) {
        return changing.change(id, (motion, meeting, roll) -> motion.nominate(asked, meeting, roll));
    }
}
