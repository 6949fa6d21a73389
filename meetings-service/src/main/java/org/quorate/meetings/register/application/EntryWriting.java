package org.quorate.meetings.register.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.Officer;
import org.quorate.contracts.meetings.QuorumFound;
import org.quorate.contracts.meetings.Votes;
import org.quorate.meetings.register.application.DecisionEntry.BodyPart;
import org.quorate.meetings.register.application.DecisionEntry.DeclarationPart;
import org.quorate.meetings.register.application.DecisionEntry.ElectedPart;
import org.quorate.meetings.register.application.DecisionEntry.OfficerPart;
import org.quorate.meetings.register.application.DecisionEntry.OptionPart;
import org.quorate.meetings.register.application.DecisionEntry.PaperPart;
import org.quorate.meetings.register.application.DecisionEntry.PathwayPart;
import org.quorate.meetings.register.application.DecisionEntry.QuorumPart;
import org.quorate.meetings.register.application.DecisionEntry.SubjectPart;
import org.quorate.meetings.register.application.DecisionEntry.VotePart;
import org.quorate.meetings.register.application.DecisionEntry.VotesPart;
import org.quorate.meetings.register.domain.Hash;

/** Makes the entry of a decision that was taken, once its number is known. */
final class EntryWriting {

    private EntryWriting() {}

    static DecisionEntry entry(DecisionTaken taken, int number, Hash previous) {
        DecisionTaken.Content content = taken.content();
        return new DecisionEntry(
                taken.decisionId(),
                taken.register(),
                number,
                body(content.body()),
                officer(content.officer()),
                content.takenAt(),
                content.effectiveFrom(),
                content.word(),
                content.outcome(),
                content.text(),
                content.meetingId(),
                content.motionId(),
                content.minute(),
                subject(content.subject()),
                quorum(content.quorum()),
                votes(content.votes()),
                content.itemId(),
                each(content.declarations(), it -> new DeclarationPart(it.office(), it.kind(), it.nature())),
                each(content.papers(), it -> new PaperPart(it.title(), it.sha256())),
                pathway(content.pathway()),
                content.corrects(),
                content.reason(),
                elected(content.elected()),
                content.withheldSha256(),
                previous.value(),
                null);
    }

    private static @Nullable BodyPart body(@Nullable Body body) {
        return body == null ? null : new BodyPart(body.bodyId(), body.name());
    }

    private static @Nullable OfficerPart officer(@Nullable Officer officer) {
        return officer == null
                ? null
                : new OfficerPart(
                        officer.office(),
                        officer.inConsultationWith(),
                        officer.consultedOn(),
                        officer.reasons(),
                        officer.alternatives(),
                        officer.conflicts());
    }

    private static @Nullable SubjectPart subject(@Nullable Subject subject) {
        return subject == null ? null : new SubjectPart(subject.service(), subject.type(), subject.id());
    }

    private static @Nullable QuorumPart quorum(@Nullable QuorumFound found) {
        return found == null
                ? null
                : new QuorumPart(
                        found.membersPresent(),
                        found.membersNeeded(),
                        found.unitsPresent(),
                        found.unitsNeeded(),
                        found.quorate());
    }

    private static @Nullable VotesPart votes(@Nullable Votes votes) {
        return votes == null
                ? null
                : new VotesPart(
                        votes.votesFor(),
                        votes.votesAgainst(),
                        votes.abstentions(),
                        votes.needed(),
                        votes.castingVote(),
                        votes.named().stream()
                                .map(vote -> new VotePart(vote.voter(), vote.choice(), vote.castBy()))
                                .toList(),
                        Boolean.TRUE.equals(votes.secret()) ? true : null,
                        each(votes.options(), it -> new OptionPart(it.option(), it.votes())));
    }

    private static @Nullable PathwayPart pathway(DecisionTaken.@Nullable PathwayStep step) {
        return step == null
                ? null
                : new PathwayPart(step.pathwayId(), step.step(), step.steps(), step.role(), step.completes());
    }

    private static @Nullable ElectedPart elected(DecisionTaken.@Nullable Elected it) {
        return it == null ? null : new ElectedPart(it.role(), it.seatId(), it.office(), it.until());
    }

    private static <T, P> @Nullable List<P> each(@Nullable List<T> told, Function<T, P> part) {
        return told == null || told.isEmpty() ? null : told.stream().map(part).toList();
    }
}
