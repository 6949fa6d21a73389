package org.quorate.meetings.pathways.publishing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Referral;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.PathwayStepDecided;
import org.quorate.contracts.meetings.PathwayStepReached;
import org.quorate.meetings.pathways.application.PathwayFacts;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayEvent;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Step;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/** Facts of the contract; an officer has no forward plan, and is told nothing. */
@Component
final class ContractPathwayFacts implements PathwayFacts {

    @Override
    public List<Fact> of(List<PathwayEvent> events) {
        return events.stream().flatMap(ContractPathwayFacts::of).toList();
    }

    private static Stream<Fact> of(PathwayEvent event) {
        return switch (event) {
            case PathwayEvent.Reached reached ->
                reached.pathway().step(reached.step()).forum() instanceof Forum.Board board
                        ? Stream.of(reached(reached.pathway(), reached.step(), board))
                        : Stream.of();
            case PathwayEvent.Decided decided -> Stream.of(decided(decided.pathway(), decided.step()));
        };
    }

    private static Fact reached(Pathway pathway, int number, Forum.Board board) {
        Step step = pathway.step(number);
        int steps = pathway.steps().size();
        String summary =
                "Step %d of %d: to %s".formatted(number, steps, step.role().word());
        return new PathwayStepReached(
                pathway.id().toString(),
                number,
                steps,
                step.role().word(),
                new Referral(
                        board.body().toString(),
                        pathway.title(),
                        summary,
                        subject(pathway.id(), board),
                        step.target(),
                        null),
                number == 1 ? pathway.matter() : null,
                board.host());
    }

    private static Fact decided(Pathway pathway, int number) {
        Step step = pathway.step(number);
        Step.Settlement settled = Objects.requireNonNull(step.settled());
        return new PathwayStepDecided(
                pathway.id().toString(),
                number,
                step.forum() instanceof Forum.Board board ? board.body().toString() : null,
                subject(pathway.id(), step.forum()),
                settled.decision().toString(),
                settled.word().text(),
                settled.on(),
                pathway.course().word(),
                step.forum() instanceof Forum.Board board ? board.host() : null);
    }

    private static Subject subject(PathwayId id, Forum forum) {
        return Objects.requireNonNull(DecisionFacts.subject(
                forum.isElsewhere() ? id.asSubjectElsewhere(Tenancy.current().value()) : id.asSubject()));
    }
}
