package org.quorate.meetings.register.application;

import org.jspecify.annotations.Nullable;
import org.quorate.contracts.Subject;
import org.quorate.contracts.meetings.Body;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.contracts.meetings.Officer;
import org.quorate.contracts.meetings.QuorumFound;
import org.quorate.contracts.meetings.Votes;
import org.quorate.meetings.register.application.DecisionEntry.BodyPart;
import org.quorate.meetings.register.application.DecisionEntry.OfficerPart;
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
                                .toList());
    }
}
