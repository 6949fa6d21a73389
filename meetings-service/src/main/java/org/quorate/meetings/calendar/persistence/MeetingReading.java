package org.quorate.meetings.calendar.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Agenda;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.ExemptionGround;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.calendar.domain.Appointment;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ConsensusPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ExemptionPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ItemPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.SubjectPart;
import org.quorate.meetings.calendar.sitting.domain.Consensus;
import org.quorate.meetings.calendar.sitting.domain.Sitting;
import org.quorate.meetings.calendar.sitting.domain.Taken;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;

/** Reads a meeting out of its document. */
final class MeetingReading {

    private MeetingReading() {}

    static Meeting meetingOf(String id, MeetingDocument stored) {
        return new Meeting(
                MeetingId.of(id),
                new Taker.Board(BodyId.of(stored.body()), stored.bodyName()),
                stored.title(),
                new Appointment(
                        stored.startsAt(),
                        stored.endsAt(),
                        stored.venue(),
                        stored.alignedWith() == null ? null : MeetingId.of(stored.alignedWith())),
                StatusReading.status(stored.status()),
                new Agenda(stored.agenda().stream().map(MeetingReading::item).toList()),
                SittingReading.attendance(stored.attendance()),
                new Sitting(
                        stored.decisions().stream()
                                .map(MeetingReading::consensus)
                                .toList(),
                        SittingReading.declarations(stored.declarations()),
                        SittingReading.breaks(stored.breaks()),
                        SittingReading.chairings(stored.chairings()),
                        stored.order().stream().map(ItemId::of).toList(),
                        stored.taken().stream()
                                .map(part -> new Taken(ItemId.of(part.item()), part.at()))
                                .toList()));
    }

    private static Item item(ItemPart part) {
        SubjectPart subject = part.subject();
        return new Item(
                ItemId.of(part.item()),
                part.title(),
                part.purposes().stream().map(Purpose::of).toList(),
                new Cover(
                        part.sponsor(),
                        part.author(),
                        part.organisation(),
                        part.recommendations(),
                        part.financialImplications(),
                        part.passages() == null
                                ? List.of()
                                : part.passages().stream()
                                        .map(it -> new Cover.Passage(it.heading(), it.text()))
                                        .toList()),
                part.standing(),
                part.verbal(),
                subject == null ? null : new Subject(subject.service(), subject.type(), subject.key()),
                part.urgency(),
                exemption(part.exemption()),
                part.beneficiary());
    }

    private static @Nullable Exemption exemption(@Nullable ExemptionPart part) {
        return part == null
                ? null
                : new Exemption(
                        new ExemptionGround(part.ground(), part.description()),
                        WithheldId.of(part.withheld()),
                        part.filled());
    }

    private static Consensus consensus(ConsensusPart part) {
        String item = part.item();
        return new Consensus(
                DecisionId.of(part.decision()),
                item == null ? null : ItemId.of(item),
                Word.of(part.word()),
                part.text());
    }
}
