package org.quorate.meetings.minutes.persistence;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.minutes.domain.Attended;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Occasion;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.minutes.numbering.domain.Numbering;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ApprovalPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.AttendedPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ExemptPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ItemPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ParagraphPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.SignaturePart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.StatusPart;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.roll.domain.BodyId;

/** Reads minutes out of their document. */
final class MinutesReading {

    private MinutesReading() {}

    static Minutes minutesOf(MinutesDocument stored) {
        return new Minutes(
                new Occasion(
                        MeetingId.of(stored.meeting()),
                        new Taker.Board(BodyId.of(stored.body()), stored.bodyName()),
                        stored.startsAt(),
                        stored.endedAt(),
                        stored.venue()),
                attended(stored.attended()),
                new Numbering(stored.period(), stored.first()),
                stored.items().stream().map(MinutesReading::item).toList(),
                status(stored.status()));
    }

    private static Attended attended(AttendedPart part) {
        return new Attended(
                part.present().stream()
                        .map(present -> new Attended.Present(present.office(), present.representedBy()))
                        .toList(),
                part.apologies(),
                part.absent(),
                part.inAttendance());
    }

    private static Minute item(ItemPart part) {
        return new Minute(
                id(part.item(), ItemId::of),
                part.title(),
                part.outcome(),
                exempt(part.exempt()),
                part.paragraphs().stream().map(MinutesReading::paragraph).toList());
    }

    private static Minute.@Nullable Exempt exempt(@Nullable ExemptPart part) {
        return part == null ? null : new Minute.Exempt(part.ground(), id(part.text(), WithheldId::of));
    }

    private static Paragraph paragraph(ParagraphPart part) {
        return new Paragraph(part.text(), id(part.decision(), DecisionId::of), id(part.action(), ActionId::of));
    }

    private static Status status(StatusPart part) {
        return switch (part.word()) {
            case "draft" -> new Status.Draft();
            case "draft, to be approved" -> published(part);
            case "approved" -> approved(part);
            case "signed" -> new Status.Signed(approved(part), signature(requireNonNull(part.signature())));
            default -> throw new IllegalStateException("minutes cannot be \"" + part.word() + "\"");
        };
    }

    private static Status.Published published(StatusPart part) {
        return new Status.Published(requireNonNull(part.publishedAt()));
    }

    private static Status.Approved approved(StatusPart part) {
        ApprovalPart approval = requireNonNull(part.approval());
        return new Status.Approved(
                published(part),
                new Status.Approval(
                        MeetingId.of(approval.meeting()),
                        approval.on(),
                        approval.at(),
                        approval.corrections().stream()
                                .map(one -> new Status.Correction(one.paragraph(), one.was(), one.is()))
                                .toList(),
                        approval.mover(),
                        approval.seconder(),
                        id(approval.decision(), DecisionId::of)));
    }

    private static Status.Signature signature(SignaturePart part) {
        return new Status.Signature(part.office(), part.onPaper(), part.at(), new Hash(part.content()));
    }

    private static <T> @Nullable T id(@Nullable String text, Function<String, T> of) {
        return text == null ? null : of.apply(text);
    }
}
