package org.quorate.meetings.telling.application;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.meetings.pathways.domain.Step;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.quorate.meetings.telling.application.Happening.Place;
import org.springframework.stereotype.Component;

/** The other steps of its way through several bodies, decided and still to come. */
@Component
final class OnItsWay implements Chapter {

    private final Pathways pathways;

    OnItsWay(Pathways pathways) {
        this.pathways = pathways;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        return decision.pathway() == null
                ? List.of()
                : pathways.find(PathwayId.of(decision.pathway().id()))
                        .map(Kept::it)
                        .map(pathway -> steps(pathway, decision))
                        .orElse(List.of());
    }

    private static List<Happening> steps(Pathway pathway, DecisionEntry decision) {
        List<Happening> told = new ArrayList<>();
        for (int number = 1; number <= pathway.steps().size(); number++) {
            Step step = pathway.step(number);
            Step.Settlement settled = step.settled();
            if (settled == null || !settled.decision().toString().equals(decision.id())) {
                told.add(settled == null ? toCome(pathway, number) : decided(number, step, settled));
            }
        }
        return told;
    }

    private static Happening decided(int number, Step step, Step.Settlement settled) {
        return new Happening(
                Decided.startOf(settled.on()),
                Kind.STEP,
                "Step %d, to %s, decided by the %s: %s"
                        .formatted(
                                number,
                                step.role().word(),
                                step.forum().name(),
                                settled.word().text()),
                new Place("decision", settled.decision().toString()));
    }

    private static Happening toCome(Pathway pathway, int number) {
        Step step = pathway.step(number);
        return new Happening(
                Decided.startOf(step.target()),
                Kind.STEP,
                "Step %d, to %s, planned before the %s"
                        .formatted(number, step.role().word(), step.forum().name()),
                new Place("pathway", pathway.id().toString()));
    }
}
