package org.quorate.meetings.papers.application;

import java.util.List;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.papers.domain.Dossier;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.Papers;
import org.quorate.meetings.register.application.Evidence;
import org.springframework.stereotype.Component;

/** The papers that were before a meeting when it decided on their item, in the versions of then; no exempt one (R-DEC-1, R-MTG-10). */
@Component
class ConsideredPapers implements Evidence {

    private final Papers papers;
    private final Meetings meetings;

    ConsideredPapers(Papers papers, Meetings meetings) {
        this.papers = papers;
        this.meetings = meetings;
    }

    @Override
    public List<DecisionTaken.Paper> papers(DecisionTaken.Content decision) {
        if (decision.meetingId() == null || decision.itemId() == null) {
            return List.of();
        }
        ItemId item = ItemId.of(decision.itemId());
        return meetings.find(MeetingId.of(decision.meetingId()))
                .map(kept -> considered(kept.it(), item, decision))
                .orElse(List.of());
    }

    private List<DecisionTaken.Paper> considered(Meeting meeting, ItemId item, DecisionTaken.Content decision) {
        Dossier then = new Dossier(papers.of(meeting.id()).stream()
                .map(Kept::it)
                .filter(paper -> !paper.addedAt().isAfter(decision.takenAt()))
                .toList());
        return then.current().stream()
                .filter(paper -> item.equals(paper.item()) && paper.isPublicAt(meeting))
                .map(ConsideredPapers::told)
                .toList();
    }

    private static DecisionTaken.Paper told(Paper paper) {
        return new DecisionTaken.Paper(paper.title(), paper.content().sha256());
    }
}
