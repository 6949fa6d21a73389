package org.quorate.meetings.voting.web.views;

import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.application.ShowingMotions;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.starter.web.Answers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Shows motions, and answers what was asked of them. */
@Component
public class MotionAnswers {

    private final ShowingMotions showing;

    MotionAnswers(ShowingMotions showing) {
        this.showing = showing;
    }

    public ResponseEntity<MotionView> changed(Answer<Kept<Motion>> answer) {
        Kept<Motion> kept = Problems.granted(answer);
        return Answers.changed("/motions/" + kept.it().id(), kept.version(), view(kept));
    }

    public MotionView view(Kept<Motion> kept) {
        boolean byUnit =
                showing.electorate(kept.it()).map(Electorate::votesByUnit).orElse(false);
        return MotionView.of(kept, byUnit);
    }
}
