package org.quorate.meetings.pathways.application;

import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.domain.Course;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.PathwayRefusal;
import org.quorate.meetings.pathways.domain.Pathways;
import org.springframework.stereotype.Service;

/** Finds the pathway that a matter is on: by its own name, or by what is to take effect when it ends. */
@Service
public class FindingPathways {

    private final Pathways pathways;

    FindingPathways(Pathways pathways) {
        this.pathways = pathways;
    }

    /** The pathway that a subject names, or is under way on. */
    public Optional<Pathway> of(Subject subject) {
        if (PathwayId.isOne(subject)) {
            try {
                return pathways.find(PathwayId.of(subject.id())).map(Kept::it);
            } catch (IllegalArgumentException notAnId) {
                return Optional.empty();
            }
        }
        return pathways.about(subject).stream()
                .map(Kept::it)
                .filter(pathway -> pathway.course() instanceof Course.UnderWay)
                .findFirst();
    }

    /**
     * What a meeting is about to decide on, unless that is on its way through several bodies and waits for another: no step is
     * skipped.
     */
    public Answer<Optional<Subject>> inTurn(Optional<Subject> subject, Meeting meeting) {
        Forum forum = new Forum.Board(meeting.body().body(), meeting.body().name());
        return subject.flatMap(this::of)
                .filter(pathway ->
                        pathway.stepOf(forum, meeting.id().toString()).isEmpty())
                .<Answer<Optional<Subject>>>map(pathway -> Answer.refused(notTheirTurn(pathway)))
                .orElseGet(() -> Answer.granted(subject));
    }

    private static PathwayRefusal notTheirTurn(Pathway pathway) {
        return switch (pathway.course()) {
            case Course.UnderWay(int step) ->
                new PathwayRefusal.NotTheirTurn(
                        pathway.title(), pathway.step(step).forum().name());
            case Course.Completed _, Course.Stopped _ -> new PathwayRefusal.Over(pathway.course());
        };
    }
}
