package org.quorate.meetings.papers.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;

/** Whether a paper may come before a meeting, and as which version. */
public record Adding(
        PaperId id,
        @Nullable ItemId item,
        String title,
        PaperKind kind,
        @Nullable PaperId supersedes,
        @Nullable String urgency) {

    /** The paper as it comes before the meeting: after publication only with the reason of urgency (R-MTG-2). */
    public Answer<Change<Paper, PaperEvent>> to(Meeting meeting, Dossier dossier, Content content, Instant now) {
        if (meeting.status().isOver()) return refused(new PaperRefusal.MeetingOver());
        Optional<Item> of = item == null ? Optional.empty() : meeting.agenda().item(item);
        if (item != null && of.isEmpty()) return refused(new PaperRefusal.NoSuchItem());
        boolean late = meeting.status().isOpenToInspection();
        if (late && urgency == null) return refused(new PaperRefusal.UrgencyMissing());
        Optional<Paper> before = supersedes == null ? Optional.empty() : dossier.replaceable(supersedes, item);
        if (supersedes != null && before.isEmpty()) return refused(new PaperRefusal.NothingToSupersede());
        Paper paper = new Paper(
                id,
                meeting.id(),
                item,
                title,
                kind,
                content,
                before.map(Paper::version).orElse(0) + 1,
                supersedes,
                now,
                of.map(Item::isExempt).orElse(false),
                late ? urgency : null,
                false);
        boolean told = late && !paper.exempt();
        return granted(new Change<>(
                paper,
                told ? List.of(new PaperEvent.Supplemented(paper, meeting.body().body(), now)) : List.of()));
    }
}
