package org.quorate.meetings.papers.web;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.papers.application.ShowingPapers.Shown;
import org.quorate.meetings.papers.domain.Paper;

/** What a paper is, beside its bytes. */
record PaperView(
        String id,
        String meeting,
        @Nullable String item,
        String title,
        String kind,
        String type,
        long size,
        int pages,
        String sha256,
        int version,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        OffsetDateTime addedAt,
        @Nullable String urgency,
        boolean exempt,
        boolean isPublic,
        String href) {

    static PaperView of(Shown shown, String tenant) {
        Paper paper = shown.kept().it();
        return new PaperView(
                paper.id().toString(),
                paper.meeting().toString(),
                paper.item() == null ? null : paper.item().toString(),
                paper.title(),
                paper.kind().word(),
                paper.content().type().media(),
                paper.content().size(),
                paper.content().pages(),
                paper.content().sha256(),
                paper.version(),
                paper.supersedes() == null ? null : paper.supersedes().toString(),
                shown.supersededBy().map(Object::toString).orElse(null),
                London.timeOf(paper.addedAt()),
                paper.urgency(),
                paper.exempt(),
                shown.isPublic(),
                "/api/" + tenant + "/papers/" + paper.id());
    }
}
