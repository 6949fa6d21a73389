package org.quorate.meetings.calendar.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.attendance.domain.Presence;
import org.quorate.meetings.calendar.domain.Consensus;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.calendar.persistence.MeetingDocument.AttendeePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ConsensusPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ExemptionPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.ItemPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.PassagePart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.StatusPart;
import org.quorate.meetings.calendar.persistence.MeetingDocument.SubjectPart;
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
                meeting.venue(),
                status(meeting.status()),
                meeting.agenda().items().stream().map(MeetingWriting::item).toList(),
                meeting.attendance().recorded().stream()
                        .map(MeetingWriting::attendee)
                        .toList(),
                meeting.quorumLostAt(),
                meeting.decisions().stream().map(MeetingWriting::consensus).toList(),
                SittingWriting.declarations(meeting.declarations()));
    }

    private static StatusPart status(Status status) {
        return switch (status) {
            case Status.Called called -> part(called, null, null, null);
            case Status.Published it -> part(it, it, null, null);
            case Status.InSession it -> part(it, it.published(), it.since(), null);
            case Status.Closed it ->
                part(it, it.session().published(), it.session().since(), it.at());
        };
    }

    private static StatusPart part(
            Status status, Status.@Nullable Published published, @Nullable Instant opened, @Nullable Instant closed) {
        return new StatusPart(
                status.word(),
                published == null ? null : published.at(),
                published == null ? null : published.urgency(),
                opened,
                closed);
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

    private static AttendeePart attendee(Attendee attendee) {
        return new AttendeePart(
                attendee.person().toString(),
                attendee.office(),
                attendee.presence().word(),
                attendee.presence() instanceof Presence.Represented represented ? represented.by() : null);
    }

    private static ConsensusPart consensus(Consensus consensus) {
        return new ConsensusPart(
                consensus.decision().toString(),
                consensus.item() == null ? null : consensus.item().toString(),
                consensus.word().text(),
                consensus.text());
    }
}
