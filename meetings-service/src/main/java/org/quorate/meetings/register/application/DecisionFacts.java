package org.quorate.meetings.register.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.Officer;
import org.quorate.contracts.meetings.QuorumFound;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.quorum.domain.Count;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;

/** Says a decision in the words of the contract: whichever feature takes one tells it so, and the register hears it. */
public final class DecisionFacts {

    private DecisionFacts() {}

    public static DecisionTaken taken(Decision decision) {
        return new DecisionTaken(decision.id().toString(), decision.taker().register(), content(decision));
    }

    public static QuorumFound quorum(Count count) {
        return new QuorumFound(
                count.membersPresent(),
                count.membersNeeded(),
                count.unitsPresent(),
                count.unitsNeeded(),
                count.isQuorate());
    }

    public static org.quorate.contracts.@Nullable Subject subject(@Nullable Subject subject) {
        return subject == null
                ? null
                : new org.quorate.contracts.Subject(subject.service(), subject.type(), subject.id());
    }

    public static Subject read(org.quorate.contracts.Subject told) {
        return new Subject(told.service(), told.type(), told.id());
    }

    /** The same, as a step of the matter's way. */
    public static DecisionTaken.Content marked(
            DecisionTaken.Content content,
            org.quorate.contracts.@Nullable Subject subject,
            DecisionTaken.@Nullable PathwayStep step) {
        return with(content, subject, content.declarations(), content.papers(), step, content.withheldSha256());
    }

    /** The same, with what it rested on. */
    static DecisionTaken.Content resting(
            DecisionTaken.Content content,
            @Nullable List<DecisionTaken.Declaration> declarations,
            @Nullable List<DecisionTaken.Paper> papers,
            @Nullable String withheldSha256) {
        return with(content, content.subject(), declarations, papers, content.pathway(), withheldSha256);
    }

    private static DecisionTaken.Content with(
            DecisionTaken.Content content,
            org.quorate.contracts.@Nullable Subject subject,
            @Nullable List<DecisionTaken.Declaration> declarations,
            @Nullable List<DecisionTaken.Paper> papers,
            DecisionTaken.@Nullable PathwayStep step,
            @Nullable String withheldSha256) {
        return new DecisionTaken.Content(
                content.body(),
                content.officer(),
                content.takenAt(),
                content.effectiveFrom(),
                content.word(),
                content.outcome(),
                content.text(),
                content.meetingId(),
                content.motionId(),
                content.minute(),
                subject,
                content.quorum(),
                content.votes(),
                content.itemId(),
                declarations,
                papers,
                step,
                content.corrects(),
                content.elected(),
                content.reason(),
                withheldSha256);
    }

    static DecisionTaken.Content content(Decision decision) {
        Occasion occasion = decision.occasion();
        Count quorum = occasion.quorum();
        Decision.Correcting corrects = decision.corrects();
        return new DecisionTaken.Content(
                body(decision.taker()),
                officer(decision.taker()),
                decision.takenAt(),
                decision.effectiveFrom(),
                decision.word().text(),
                decision.word().outcome().text(),
                decision.text(),
                occasion.meeting(),
                occasion.motion(),
                occasion.minute(),
                subject(decision.subject()),
                quorum == null ? null : quorum(quorum),
                OccasionFacts.votes(occasion.votes()),
                occasion.item(),
                OccasionFacts.declarations(occasion.declarations()),
                OccasionFacts.papers(occasion.papers()),
                null,
                corrects == null ? null : corrects.decision().toString(),
                OccasionFacts.elected(occasion.elected()),
                corrects == null ? null : corrects.reason(),
                null);
    }

    private static @Nullable Body body(Taker taker) {
        return switch (taker) {
            case Taker.Board board -> new Body(board.body().toString(), board.name());
            case Taker.Officer _ -> null;
        };
    }

    private static @Nullable Officer officer(Taker taker) {
        return switch (taker) {
            case Taker.Board _ -> null;
            case Taker.Officer officer ->
                new Officer(
                        officer.office(),
                        officer.inConsultationWith(),
                        officer.consultedOn(),
                        officer.reasons(),
                        officer.alternatives(),
                        officer.conflicts());
        };
    }
}
