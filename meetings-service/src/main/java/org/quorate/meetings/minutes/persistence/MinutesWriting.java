package org.quorate.meetings.minutes.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.minutes.domain.Attended;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ApprovalPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.AttendedPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.CorrectionPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ExemptPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ItemPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.ParagraphPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.PresentPart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.SignaturePart;
import org.quorate.meetings.minutes.persistence.MinutesDocument.StatusPart;

/** Writes minutes into their document. */
final class MinutesWriting {

    private MinutesWriting() {}

    static MinutesDocument documentOf(Minutes minutes) {
        return new MinutesDocument(
                minutes.of().meeting().toString(),
                minutes.of().body().body().toString(),
                minutes.of().body().name(),
                minutes.of().startsAt(),
                minutes.of().endedAt(),
                minutes.of().venue(),
                attended(minutes.attended()),
                minutes.numbering().period(),
                minutes.numbering().first(),
                minutes.items().stream().map(MinutesWriting::item).toList(),
                status(minutes.status()),
                recorded(minutes, Paragraph::decision),
                recorded(minutes, Paragraph::action));
    }

    private static AttendedPart attended(Attended attended) {
        return new AttendedPart(
                attended.present().stream()
                        .map(present -> new PresentPart(present.office(), present.representedBy()))
                        .toList(),
                attended.apologies(),
                attended.absent(),
                attended.inAttendance());
    }

    private static ItemPart item(Minute minute) {
        return new ItemPart(
                text(minute.item()),
                minute.title(),
                minute.outcome(),
                exempt(minute.exempt()),
                minute.paragraphs().stream()
                        .map(paragraph -> new ParagraphPart(
                                paragraph.text(), text(paragraph.decision()), text(paragraph.action())))
                        .toList());
    }

    private static @Nullable ExemptPart exempt(Minute.@Nullable Exempt exempt) {
        return exempt == null ? null : new ExemptPart(exempt.ground(), text(exempt.text()));
    }

    private static StatusPart status(Status status) {
        return switch (status) {
            case Status.Draft draft -> part(draft, null, null, null);
            case Status.Published published -> part(published, published.at(), null, null);
            case Status.Approved approved ->
                part(approved, approved.published().at(), approval(approved.approval()), null);
            case Status.Signed signed ->
                part(
                        signed,
                        signed.approved().published().at(),
                        approval(signed.approved().approval()),
                        signature(signed.signature()));
        };
    }

    private static StatusPart part(
            Status status, @Nullable Instant at, @Nullable ApprovalPart approval, @Nullable SignaturePart signature) {
        return new StatusPart(status.word(), at, approval, signature);
    }

    private static ApprovalPart approval(Status.Approval approval) {
        return new ApprovalPart(
                approval.meeting().toString(),
                approval.on(),
                approval.at(),
                approval.corrections().stream()
                        .map(one -> new CorrectionPart(one.paragraph(), one.was(), one.is()))
                        .toList(),
                approval.mover(),
                approval.seconder(),
                text(approval.decision()));
    }

    private static SignaturePart signature(Status.Signature signature) {
        return new SignaturePart(
                signature.office(),
                signature.onPaper(),
                signature.at(),
                signature.content().value());
    }

    private static List<String> recorded(Minutes minutes, Function<Paragraph, @Nullable Object> what) {
        return minutes.items().stream()
                .flatMap(item -> item.paragraphs().stream())
                .map(paragraph -> text(what.apply(paragraph)))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
