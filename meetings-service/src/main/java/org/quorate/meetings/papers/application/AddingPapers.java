package org.quorate.meetings.papers.application;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.papers.domain.Adding;
import org.quorate.meetings.papers.domain.Content;
import org.quorate.meetings.papers.domain.Dossier;
import org.quorate.meetings.papers.domain.Inspection;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperEvent;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.papers.domain.PaperRefusal;
import org.quorate.meetings.papers.domain.PaperType;
import org.quorate.meetings.papers.domain.Papers;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Takes papers in, and away again before anyone was shown them. */
@Service
public class AddingPapers {

    private final Papers papers;
    private final Meetings meetings;
    private final Inspection inspection;
    private final InstantSource clock;

    AddingPapers(Papers papers, Meetings meetings, Inspection inspection, InstantSource clock) {
        this.papers = papers;
        this.meetings = meetings;
        this.inspection = inspection;
        this.clock = clock;
    }

    public Answer<Kept<Paper>> add(MeetingId id, Adding adding, PaperType stated, Path file) throws IOException {
        Instant now = Moment.now(clock);
        Meeting meeting = meetings.find(id).map(Kept::it).orElseThrow(() -> NotFound.of("meeting", id));
        Dossier dossier = new Dossier(papers.of(id).stream().map(Kept::it).toList());
        Answer<Content> content = inspection.inspect(file, stated);
        Answer<Change<Paper, PaperEvent>> decided = content.then(found -> adding.to(meeting, dossier, found, now));
        List<Kept<Paper>> kept = new ArrayList<>();
        if (decided instanceof Answer.Granted<Change<Paper, PaperEvent>>(Change<Paper, PaperEvent> change)) {
            kept.add(papers.add(change.next(), file, change.events()));
        }
        return decided.map(_ -> kept.getFirst());
    }

    public Answer<Kept<Paper>> withdraw(PaperId id) {
        Kept<Paper> kept =
                papers.find(id).filter(found -> !found.it().withdrawn()).orElseThrow(() -> NotFound.of("paper", id));
        boolean isShown = meetings.find(kept.it().meeting())
                .map(Kept::it)
                .filter(meeting -> meeting.status().isOpenToInspection())
                .isPresent();
        if (isShown) return Answer.refused(new PaperRefusal.Published());
        return Answer.granted(papers.save(kept, kept.it().taken()));
    }
}
