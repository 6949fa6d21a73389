package org.quorate.meetings.voting.persistence;

import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.voting.domain.Amendment;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Objection;
import org.quorate.meetings.voting.domain.Past;
import org.quorate.meetings.voting.domain.Round;
import org.quorate.meetings.voting.persistence.MotionDocument.AmendmentPart;
import org.quorate.meetings.voting.persistence.MotionDocument.ObjectionPart;
import org.quorate.meetings.voting.persistence.MotionDocument.PastPart;
import org.quorate.meetings.voting.persistence.MotionDocument.RoundPart;
import org.quorate.meetings.voting.tally.domain.Choice;

/** What a motion has been through in a document, written and read. */
final class PastParts {

    private PastParts() {}

    static PastPart part(Past past) {
        return new PastPart(
                past.amendments().stream()
                        .map(one -> new AmendmentPart(
                                one.motion().toString(), one.text(), one.fate().name(), one.before()))
                        .toList(),
                past.objections().stream()
                        .map(one -> new ObjectionPart(one.person().toString(), one.office(), one.asksForNames()))
                        .toList(),
                past.rounds().stream().map(PastParts::part).toList());
    }

    static Past past(PastPart part) {
        return new Past(
                part.amendments().stream()
                        .map(one -> new Amendment(
                                MotionId.of(one.motion()),
                                one.text(),
                                Amendment.Fate.valueOf(one.fate()),
                                one.before()))
                        .toList(),
                part.objections().stream()
                        .map(one -> new Objection(PersonId.of(one.person()), one.office(), one.asksForNames()))
                        .toList(),
                part.rounds().stream().map(PastParts::round).toList());
    }

    private static RoundPart part(Round round) {
        return new RoundPart(
                VoteParts.part(round.vote(), round.tally()), round.out().word(), VoteParts.part(round.tieBreak()));
    }

    private static Round round(RoundPart part) {
        return new Round(
                VoteParts.closing(part.vote()),
                TallyParts.tally(part.vote().tally()),
                Choice.of(part.out()),
                VoteParts.tieBreak(part.tieBreak()));
    }
}
