package org.quorate.meetings.minutes.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Things;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.BodyId;

/** The minutes of all meetings, with every revision of them. */
public interface MinuteBook extends Things<MinutesId, Minutes, MinutesEvent> {

    /** The minutes changed and what happened to them told, in one write; what they said before stays among the revisions. */
    @Override
    Kept<Minutes> save(Kept<Minutes> loaded, Minutes next, List<MinutesEvent> events);

    /** Minutes of a body, or of all, after one of them, in a stable order. */
    List<Kept<Minutes>> after(@Nullable BodyId body, @Nullable String id, int most);

    /** Those that record a decision. */
    List<Kept<Minutes>> recording(DecisionId decision);

    /** Those that record an action. */
    List<Kept<Minutes>> recording(ActionId action);

    /** What they said before each change, oldest first. */
    List<Kept<Minutes>> revisions(MinutesId id);
}
