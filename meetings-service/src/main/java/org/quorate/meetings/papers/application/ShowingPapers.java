package org.quorate.meetings.papers.application;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.exempt.application.Insiders;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.papers.domain.Dossier;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.papers.domain.Papers;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Finds papers, for those who may see them. */
@Service
public class ShowingPapers {

    private final Papers papers;
    private final Meetings meetings;
    private final Insiders insiders;
    private final ReleasedPapers released;

    ShowingPapers(Papers papers, Meetings meetings, Insiders insiders, ReleasedPapers released) {
        this.papers = papers;
        this.meetings = meetings;
        this.insiders = insiders;
        this.released = released;
    }

    /** A paper with the one that has taken its place, and whether anyone may see it. */
    public record Shown(Kept<Paper> kept, Optional<PaperId> supersededBy, boolean isPublic) {}

    /** Those of a meeting's papers that the caller at hand may see. */
    public List<Shown> of(MeetingId id) {
        Meeting meeting = meeting(id);
        List<Kept<Paper>> kept = papers.of(id);
        Dossier dossier = new Dossier(kept.stream().map(Kept::it).toList());
        return kept.stream()
                .filter(each -> isVisible(each.it(), meeting))
                .map(each ->
                        new Shown(each, dossier.successorOf(each.it()).map(Paper::id), isPublic(each.it(), meeting)))
                .toList();
    }

    /** A paper that the caller at hand may see; any other is as if it were not there. */
    public Shown show(PaperId id) {
        Kept<Paper> kept = papers.find(id).orElseThrow(() -> NotFound.of("paper", id));
        Meeting meeting = meeting(kept.it().meeting());
        if (!isVisible(kept.it(), meeting)) throw NotFound.of("paper", id);
        return new Shown(kept, Optional.empty(), isPublic(kept.it(), meeting));
    }

    public InputStream open(Paper paper, long from) throws IOException {
        return papers.open(paper, from);
    }

    /** The papers that are before a meeting for an item, newest versions: those that a decision on it considers. */
    public List<Paper> consideredFor(Meeting meeting, Item item) {
        return dossier(meeting).currentOf(item);
    }

    /** All papers of a meeting, whoever asks: what is exempt among them is the asker's to keep. */
    public Dossier dossier(Meeting meeting) {
        return new Dossier(papers.of(meeting.id()).stream().map(Kept::it).toList());
    }

    private boolean isVisible(Paper paper, Meeting meeting) {
        if (!paper.isBefore(meeting)) return false;
        if (isPublic(paper, meeting) || insiders.callerIsSecretariat()) return true;
        return meeting.status().isOpenToInspection() && insiders.includeCaller(meeting);
    }

    private boolean isPublic(Paper paper, Meeting meeting) {
        return paper.isPublicAt(meeting) || (paper.exempt() && released.include(paper));
    }

    private Meeting meeting(MeetingId id) {
        return meetings.find(id).map(Kept::it).orElseThrow(() -> NotFound.of("meeting", id));
    }
}
