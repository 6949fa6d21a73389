package org.quorate.meetings.pathways.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.Role;
import org.quorate.meetings.pathways.domain.Step;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;

/** A pathway as it is stored. */
record PathwayDocument(
        String title,
        @Nullable SubjectPart subject,
        @Nullable String matter,
        List<StepPart> steps) {

    record SubjectPart(String service, String type, String key) {}

    record StepPart(
            @Nullable String body,
            String name,
            String role,
            LocalDate planned,
            LocalDate target,
            List<ReplanningPart> replannings,
            List<DeferralPart> deferrals,
            @Nullable SettlementPart settled,
            @Nullable String host) {

        static StepPart of(Step step) {
            Step.Settlement it = step.settled();
            return new StepPart(
                    step.forum() instanceof Forum.Board board ? board.body().toString() : null,
                    step.forum().name(),
                    step.role().word(),
                    step.planned(),
                    step.target(),
                    step.replannings().stream()
                            .map(part -> new ReplanningPart(part.from(), part.to(), part.reason(), part.at()))
                            .toList(),
                    step.deferrals().stream()
                            .map(part -> new DeferralPart(part.decision().toString(), part.on()))
                            .toList(),
                    it == null
                            ? null
                            : new SettlementPart(
                                    it.decision().toString(), it.word().text(), it.on(), it.meeting()),
                    step.forum() instanceof Forum.Board board ? board.host() : null);
        }

        Step step() {
            return new Step(
                    body == null ? new Forum.Officer(name) : new Forum.Board(BodyId.of(body), name, host),
                    Role.of(role),
                    planned,
                    target,
                    replannings.stream()
                            .map(it -> new Step.Replanning(it.from(), it.to(), it.reason(), it.at()))
                            .toList(),
                    deferrals.stream()
                            .map(it -> new Step.Deferral(DecisionId.of(it.decision()), it.on()))
                            .toList(),
                    settled == null
                            ? null
                            : new Step.Settlement(
                                    DecisionId.of(settled.decision()),
                                    Word.of(settled.word()),
                                    settled.on(),
                                    settled.meeting()));
        }
    }

    record ReplanningPart(LocalDate from, LocalDate to, String reason, Instant at) {}

    record DeferralPart(String decision, LocalDate on) {}

    record SettlementPart(
            String decision,
            String word,
            LocalDate on,
            @Nullable String meeting) {}

    static PathwayDocument of(Pathway pathway) {
        Subject subject = pathway.subject();
        return new PathwayDocument(
                pathway.title(),
                subject == null ? null : new SubjectPart(subject.service(), subject.type(), subject.id()),
                pathway.matter(),
                pathway.steps().stream().map(StepPart::of).toList());
    }

    Pathway pathway(String id) {
        return new Pathway(
                PathwayId.of(id),
                title,
                subject == null ? null : new Subject(subject.service(), subject.type(), subject.key()),
                matter,
                steps.stream().map(StepPart::step).toList());
    }
}
