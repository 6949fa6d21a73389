package org.quorate.meetings.voting.application;

import java.util.List;
import org.quorate.meetings.exempt.application.Reworded;
import org.quorate.meetings.voting.domain.Amendment;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.springframework.stereotype.Component;

/** Finds the last amendment that was carried to a motion, by way of amendments to it (R-VOT-10). */
@Component
class Rewording implements Reworded {

    private final Motions motions;

    Rewording(Motions motions) {
        this.motions = motions;
    }

    @Override
    public String by(String motion) {
        List<Amendment> carried = motions.find(MotionId.of(motion)).stream()
                .flatMap(kept -> kept.it().past().amendments().stream())
                .filter(amendment -> amendment.fate() == Amendment.Fate.CARRIED)
                .toList();
        return carried.isEmpty() ? motion : by(carried.getLast().motion().toString());
    }
}
