package org.quorate.meetings.telling.application;

import java.util.List;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.Motions;
import org.springframework.stereotype.Component;

/** The motions on its item that were put before it was decided, amendments among them. */
@Component
final class Moved implements Chapter {

    private static final int ALL = 1000;

    private final Motions motions;

    Moved(Motions motions) {
        this.motions = motions;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        return decision.meeting() == null
                ? List.of()
                : motions.after(MeetingId.of(decision.meeting()), null, ALL).stream()
                        .map(Kept::it)
                        .filter(motion -> concerns(motion, decision))
                        .map(motion -> new Happening(
                                decision.takenAt(),
                                Kind.MOTION,
                                moved(motion) + ": " + motion.text(),
                                new Place("motion", motion.id().toString())))
                        .toList();
    }

    private static String moved(Motion motion) {
        String kind = motion.proposal().kind();
        return kind.equals("ordinary") ? "Moved" : "Moved (" + kind + ")";
    }

    private static boolean concerns(Motion motion, DecisionEntry decision) {
        return motion.id().toString().equals(decision.motion())
                || (motion.item() != null && motion.item().toString().equals(decision.item()));
    }
}
