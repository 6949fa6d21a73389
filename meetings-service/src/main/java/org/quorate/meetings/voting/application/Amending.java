package org.quorate.meetings.voting.application;

import java.util.List;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.domain.Amendment;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/**
 * Keeps a motion and its amendments in step (R-VOT-10), each a document of its own. The amended motion lists its amendments, and that
 * list decides: an amendment is put only once it is listed, and a motion only once each that is listed is decided, in the same write
 * that takes over its text. What a crash leaves behind between two documents is caught up then.
 */
@UseCase
public class Amending {

    private final Motions motions;

    public Amending(Motions motions) {
        this.motions = motions;
    }

    /** Has the motion that it amends, if it amends one, take note of an amendment; refused when that one is put already. */
    public Answer<Motion> listed(Motion amendment) {
        MotionId amends = amendment.proposal().amends();
        if (amends == null) {
            return Answer.granted(amendment);
        }
        Kept<Motion> base = motions.find(amends).orElseThrow(() -> NotFound.of("motion", amends));
        return base.it().amend(amendment.id(), amendment.text()).map(change -> {
            if (!change.next().equals(base.it())) {
                motions.save(base, change.next(), change.events());
            }
            return amendment;
        });
    }

    /** The motion as it stands once what became of its amendments is taken over. */
    public Motion caughtUp(Motion motion) {
        Motion now = motion;
        for (Amendment listed : motion.past().amendments()) {
            if (listed.fate() == Amendment.Fate.UNDECIDED) {
                Motion amendment = motions.find(listed.motion()).orElseThrow().it();
                now = now.settled(amendment.id(), amendment.fate(), amendment.text());
            }
        }
        return now;
    }

    /** Tells the motion that an amendment, once it is decided, amends. */
    public void tell(Motion amendment) {
        MotionId amends = amendment.proposal().amends();
        if (amends == null) {
            return;
        }
        motions.find(amends).ifPresent(base -> {
            Motion next = base.it().settled(amendment.id(), amendment.fate(), amendment.text());
            if (!next.equals(base.it())) {
                motions.save(base, next, List.of());
            }
        });
    }
}
