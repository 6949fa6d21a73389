package org.quorate.meetings.pathways.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.pathways.application.StartPathway.Stage;
import org.quorate.meetings.pathways.domain.Course;
import org.quorate.meetings.pathways.domain.Forum;
import org.quorate.meetings.pathways.domain.Pathway;
import org.quorate.meetings.pathways.domain.PathwayEvent;
import org.quorate.meetings.pathways.domain.PathwayId;
import org.quorate.meetings.pathways.domain.PathwayRefusal;
import org.quorate.meetings.pathways.domain.Pathways;
import org.quorate.meetings.pathways.domain.Step;
import org.quorate.meetings.roll.domain.Bodies;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Neighbours;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.store.UseCase;

/** Puts a matter on its way through several bodies, and plans its steps anew when they slip. */
@UseCase
public class StartingPathways {

    private final Pathways pathways;
    private final PlanItems planned;
    private final Bodies bodies;
    private final Neighbours neighbours;
    private final InstantSource clock;

    StartingPathways(Pathways pathways, PlanItems planned, Bodies bodies, Neighbours neighbours, InstantSource clock) {
        this.pathways = pathways;
        this.planned = planned;
        this.bodies = bodies;
        this.neighbours = neighbours;
        this.clock = clock;
    }

    public Answer<Kept<Pathway>> start(StartPathway asked) {
        PathwayId id = new PathwayId(Command.mint());
        List<Step> steps = steps(asked.stages());
        Optional<PlanItem> item = item(asked, steps);
        String title = Optional.ofNullable(asked.title())
                .or(() -> item.map(PlanItem::title))
                .orElseThrow(() -> new RuleBroken("R-DEC-2", "A pathway has a title.").at("/title"));
        Subject subject = asked.subject() != null
                ? asked.subject()
                : item.map(PlanItem::subject).orElse(null);
        if (isOnItsWay(subject)) return Answer.refused(new PathwayRefusal.OnItsWay());
        String matter = item.map(it -> it.id().toString()).orElse(null);
        return Pathway.start(id, title, subject, matter, steps)
                .map(change -> pathways.add(change.next(), change.events()));
    }

    public Answer<Kept<Pathway>> replan(PathwayId id, int step, LocalDate target, String reason) {
        Kept<Pathway> kept = pathways.forChange(id).orElseThrow(() -> NotFound.of("pathway", id));
        if (step < 1 || step > kept.it().steps().size()) {
            throw NotFound.of("step of the pathway", step);
        }
        return kept.it().replan(step, target, reason, Moment.now(clock)).map(change -> saved(kept, change));
    }

    private Kept<Pathway> saved(Kept<Pathway> kept, Change<Pathway, PathwayEvent> change) {
        return pathways.save(kept, change.next(), change.events());
    }

    private List<Step> steps(List<Stage> stages) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : stages) {
            steps.add(Step.planned(forum(stage, steps.size()), stage.role(), stage.target()));
        }
        return steps;
    }

    private Forum forum(Stage stage, int place) {
        String officer = stage.officer();
        if (stage.body() == null && officer != null) return new Forum.Officer(officer);
        BodyId wanted = stage.body();
        if (wanted == null || officer != null)
            throw new RuleBroken("R-DEC-2", "A step is for a body or for an officer, for one of them.")
                    .at("/steps/" + place);
        return bodies.find(wanted)
                .map(body -> new Forum.Board(body.id(), body.name()))
                .or(() -> neighbours.find(wanted).map(body -> new Forum.Board(body.body(), body.name(), body.host())))
                .orElseThrow(
                        () -> new RuleBroken("R-DEC-2", "There is no such body here.").at("/steps/" + place + "/body"));
    }

    private Optional<PlanItem> item(StartPathway asked, List<Step> steps) {
        if (asked.matter() == null) return Optional.empty();
        PlanItem item = planned.find(asked.matter())
                .map(Kept::it)
                .filter(found -> !steps.isEmpty()
                        && steps.getFirst().forum() instanceof Forum.Board first
                        && first.body().equals(found.body()))
                .orElseThrow(() -> new RuleBroken(
                                "R-DEC-2", "There is no such item on the forward plan of the body of the first step.")
                        .at("/matter"));
        if (asked.subject() != null && !asked.subject().equals(item.subject()))
            throw new RuleBroken("R-DEC-2", "The item on the forward plan is about something else.").at("/subject");
        return Optional.of(item);
    }

    private boolean isOnItsWay(@Nullable Subject subject) {
        if (subject == null) return false;
        return PathwayId.isOne(subject)
                || pathways.about(subject).stream().anyMatch(kept -> kept.it().course() instanceof Course.UnderWay);
    }
}
