package org.quorate.meetings.actions.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Things;
import org.quorate.meetings.roll.domain.BodyId;

/** All actions. */
public interface Actions extends Things<ActionId, Action, ActionEvent> {

    /** Actions of a body, or of all, after one of them, in a stable order. */
    List<Kept<Action>> after(@Nullable BodyId body, @Nullable String id, int most);
}
