package org.quorate.membership.decisions.consuming;

import java.util.List;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.membership.decisions.application.EffectOfDecision;
import org.quorate.starter.identity.Command;
import org.quorate.starter.inbox.Heard;
import org.quorate.starter.inbox.Hearing;
import org.quorate.starter.store.AlreadyDone;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells every feature that may act on it of each decision. */
@Component
public final class DecisionsHearing {

    private final List<EffectOfDecision> effects;

    DecisionsHearing(ObjectProvider<EffectOfDecision> effects) {
        this.effects = effects.orderedStream().toList();
    }

    public Hearing ofDecisions(Hearing hearing) {
        return hearing.on(DecisionRecorded.class, heard -> effects.forEach(effect -> give(effect, heard)));
    }

    /** Each effect is a command of its own: that one has been given does not keep back another. */
    private static void give(EffectOfDecision effect, Heard<DecisionRecorded> heard) {
        try {
            Command.named("event:" + heard.eventId() + "/" + effect.name()).run(() -> {
                effect.of(heard.fact());
                return Boolean.TRUE;
            });
        } catch (AlreadyDone again) {
            // Heard once more: what it changed remembers it.
            return;
        }
    }
}
