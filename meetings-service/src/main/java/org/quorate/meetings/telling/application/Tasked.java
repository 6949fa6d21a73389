package org.quorate.meetings.telling.application;

import java.util.List;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** The tasks that it led to. */
@Component
final class Tasked implements Chapter {

    private static final int ALL = 10_000;

    private final Actions actions;

    Tasked(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        return decision.body() == null
                ? List.of()
                : actions.after(BodyId.of(decision.body().id()), null, ALL).stream()
                        .map(Kept::it)
                        .filter(action -> followsFrom(action, decision))
                        .map(action -> new Happening(
                                action.origin().heldAt(),
                                Kind.ACTION,
                                "Task (" + action.status().word() + "): " + action.text(),
                                new Place("action", action.id().toString())))
                        .toList();
    }

    private static boolean followsFrom(Action action, DecisionEntry decision) {
        return action.origin().decision() != null
                && action.origin().decision().toString().equals(decision.id());
    }
}
