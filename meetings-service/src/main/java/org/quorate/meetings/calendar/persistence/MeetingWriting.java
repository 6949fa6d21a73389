package org.quorate.meetings.calendar.persistence;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ConsensusPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ExemptionPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ItemPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.PassagePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.SubjectPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.TakenPart;
import org.quorate.meetings.calendar.sitting.domain.Consensus;
import org.quorate.meetings.matter.Subject;

/** Writes a meeting into its document. */
final class MeetingWriting {

    private MeetingWriting() {}

    static MeetingDocument documentOf(Meeting meeting) {
        return new MeetingDocument(
                meeting.body().body().toString(),
                meeting.body().name(),
                meeting.title(),
                meeting.startsAt(),
                meeting.appointment().endsAt(),
                meeting.appointment().venue(),
                text(meeting.appointment().alignedWith()),
                meeting.convenedFor(),
                StatusWriting.part(meeting.status()),
                meeting.agenda().items().stream().map(MeetingWriting::item).toList(),
                SittingWriting.attendance(meeting.attendance()),
                meeting.decisions().stream().map(MeetingWriting::consensus).toList(),
                SittingWriting.declarations(meeting.declarations()),
                SittingWriting.breaks(meeting.sitting().breaks()),
                SittingWriting.chairings(meeting.sitting().chairings()),
                meeting.sitting().order().stream().map(Object::toString).toList(),
                meeting.sitting().taken().stream()
                        .map(it -> new TakenPart(it.item().toString(), it.at()))
                        .toList());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static ItemPart item(Item item) {
        Cover cover = item.cover();
        Subject subject = item.subject();
        return new ItemPart(
                item.id().toString(),
                item.title(),
                item.purposes().stream().map(Purpose::word).toList(),
                cover.sponsor(),
                cover.author(),
                cover.organisation(),
                cover.recommendations(),
                cover.financialImplications(),
                item.standing(),
                item.verbal(),
                subject == null ? null : new SubjectPart(subject.service(), subject.type(), subject.id()),
                item.urgency(),
                cover.passages().stream()
                        .map(it -> new PassagePart(it.heading(), it.text()))
                        .toList(),
                exemption(item.exemption()),
                item.beneficiary());
    }

    private static @Nullable ExemptionPart exemption(@Nullable Exemption exemption) {
        return exemption == null
                ? null
                : new ExemptionPart(
                        exemption.ground().text(),
                        exemption.ground().description(),
                        exemption.withheld().toString(),
                        exemption.filled());
    }

    private static ConsensusPart consensus(Consensus consensus) {
        return new ConsensusPart(
                consensus.decision().toString(),
                consensus.item() == null ? null : consensus.item().toString(),
                consensus.word().text(),
                consensus.text());
    }
}
