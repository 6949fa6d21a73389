package org.quorate.meetings.pathways.application;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.domain.Course;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.PathwayRefusal;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.meetings.roll.domain.BodyId;
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

    /** Why a body cannot decide on a subject now: it is on its way through several, and waits for another (no step is skipped). */
    public Optional<Refusal> notTheirTurn(@Nullable Subject subject, BodyId body, String meeting) {
        if (subject == null) return Optional.empty();
        Forum forum = new Forum.Board(body, "body");
        return of(subject)
                .filter(pathway -> pathway.stepOf(forum, meeting).isEmpty())
                .map(pathway -> switch (pathway.course()) {
                    case Course.UnderWay(int step) ->
                        new PathwayRefusal.NotTheirTurn(
                                pathway.title(), pathway.step(step).forum().name());
                    case Course.Completed _, Course.Stopped _ -> new PathwayRefusal.Over(pathway.course());
                });
    }
}
