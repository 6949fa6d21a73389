package org.quorate.meetings.minutes.application;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.minutes.application.MinutesRecord.ApprovalPart;
import org.quorate.meetings.minutes.application.MinutesRecord.CorrectionPart;
import org.quorate.meetings.minutes.application.MinutesRecord.ExemptPart;
import org.quorate.meetings.minutes.application.MinutesRecord.ItemPart;
import org.quorate.meetings.minutes.application.MinutesRecord.ParagraphPart;
import org.quorate.meetings.minutes.application.MinutesRecord.PresentPart;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.Paragraph;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.register.domain.CanonicalJson;
import org.quorate.starter.kafka.EventJson;
import org.springframework.stereotype.Component;

/** Says minutes in the one form that their hash is of. */
@Component
public class MinutesRecords {

    private final EventJson json;

    MinutesRecords(EventJson json) {
        this.json = json;
    }

    /** All that the minutes say, in canonical JSON; it is the same before they are signed and after. */
    public String canonical(Minutes minutes) {
        return CanonicalJson.of(json.write(record(minutes)));
    }

    private static MinutesRecord record(Minutes minutes) {
        return new MinutesRecord(
                minutes.of().meeting().toString(),
                minutes.of().body().name(),
                minutes.of().startsAt(),
                minutes.of().endedAt(),
                minutes.of().venue(),
                minutes.attended().present().stream()
                        .map(present -> new PresentPart(present.office(), present.representedBy()))
                        .toList(),
                minutes.attended().apologies(),
                minutes.attended().absent(),
                minutes.attended().inAttendance(),
                items(minutes),
                approval(minutes.status()));
    }

    private static List<ItemPart> items(Minutes minutes) {
        List<ItemPart> parts = new ArrayList<>();
        for (Minute minute : minutes.items()) {
            int number = minutes.firstNumber() + parts.size();
            parts.add(new ItemPart(
                    number,
                    minute.title(),
                    minute.outcome(),
                    exempt(minute.exempt()),
                    paragraphs(number, minute.paragraphs())));
        }
        return parts;
    }

    private static List<ParagraphPart> paragraphs(int item, List<Paragraph> paragraphs) {
        List<ParagraphPart> parts = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            parts.add(new ParagraphPart(
                    item + "." + (parts.size() + 1),
                    paragraph.text(),
                    text(paragraph.decision()),
                    text(paragraph.action())));
        }
        return parts;
    }

    private static @Nullable ExemptPart exempt(Minute.@Nullable Exempt exempt) {
        return exempt == null ? null : new ExemptPart(exempt.ground(), text(exempt.text()));
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static @Nullable ApprovalPart approval(Status status) {
        return switch (status) {
            case Status.Draft _, Status.Published _ -> null;
            case Status.Approved approved -> part(approved.approval());
            case Status.Signed signed -> part(signed.approved().approval());
        };
    }

    private static ApprovalPart part(Status.Approval approval) {
        return new ApprovalPart(
                approval.meeting().toString(),
                approval.on(),
                approval.corrections().stream()
                        .map(one -> new CorrectionPart(one.paragraph(), one.was(), one.is()))
                        .toList());
    }
}
