package org.quorate.meetings.actions.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.BodyId;

/** All actions. */
public interface Actions {

    Optional<Kept<Action>> find(ActionId id);

    /** The action, to be changed by the command at hand. */
    Optional<Kept<Action>> forChange(ActionId id);

    Kept<Action> add(Action action, List<ActionEvent> events);

    /** The action changed and what happened to it told, in one write; refused when another change came between. */
    Kept<Action> save(Kept<Action> loaded, Action next, List<ActionEvent> events);

    /** Actions of a body, or of all, after one of them, in a stable order. */
    List<Kept<Action>> after(@Nullable BodyId body, @Nullable String id, int most);
}
