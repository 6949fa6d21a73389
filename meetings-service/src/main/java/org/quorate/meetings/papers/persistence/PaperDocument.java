package org.quorate.meetings.papers.persistence;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.papers.domain.Content;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.papers.domain.PaperKind;
import org.quorate.meetings.papers.domain.PaperType;

/** A paper as it is stored; its bytes are elsewhere. */
record PaperDocument(
        String meeting,
        @Nullable String item,
        String title,
        String kind,
        String type,
        long size,
        String sha256,
        int pages,
        int number,
        @Nullable String supersedes,
        Instant addedAt,
        boolean exempt,
        @Nullable String urgency,
        boolean withdrawn) {

    static PaperDocument of(Paper paper) {
        Content content = paper.content();
        return new PaperDocument(
                paper.meeting().toString(),
                paper.item() == null ? null : paper.item().toString(),
                paper.title(),
                paper.kind().word(),
                content.type().name().toLowerCase(Locale.ROOT),
                content.size(),
                content.sha256(),
                content.pages(),
                paper.version(),
                paper.supersedes() == null ? null : paper.supersedes().toString(),
                paper.addedAt(),
                paper.exempt(),
                paper.urgency(),
                paper.withdrawn());
    }

    Paper paper(String id) {
        return new Paper(
                PaperId.of(id),
                MeetingId.of(meeting),
                item == null ? null : ItemId.of(item),
                title,
                PaperKind.of(kind),
                new Content(PaperType.valueOf(type.toUpperCase(Locale.ROOT)), size, sha256, pages),
                number,
                supersedes == null ? null : PaperId.of(supersedes),
                addedAt,
                exempt,
                urgency,
                withdrawn);
    }
}
