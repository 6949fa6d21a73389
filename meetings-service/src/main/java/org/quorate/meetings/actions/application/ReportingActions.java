package org.quorate.meetings.actions.application;

import static org.quorate.meetings.answer.Answer.refused;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionEvent;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.ActionRefusal;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.actions.domain.Due;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.exempt.application.Withholding.Said;
import org.quorate.meetings.kept.Kept;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** Records what comes of actions: updates, their being done, other dates, or that they are not to be done after all. */
@UseCase
public class ReportingActions {

    private final Actions actions;
    private final Meetings meetings;
    private final Withholding withholding;
    private final InstantSource clock;

    ReportingActions(Actions actions, Meetings meetings, Withholding withholding, InstantSource clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.withholding = withholding;
        this.clock = clock;
    }

    /** Who reports: the secretariat may for everyone, others for themselves. */
    public record Reporter(String account, String name, boolean secretariat) {

        boolean mayReportOn(Action action) {
            return secretariat || action.owner().signsInAs(account);
        }
    }

    public LocalDate today() {
        return London.dateOf(clock.instant());
    }

    /** What is reported in words; of an exempt item everyone sees the public wording alone (R-MTG-10). */
    public record Report(@Nullable String text, @Nullable String publicText) {}

    public Answer<Kept<Action>> update(ActionId id, Report report, @Nullable LocalDate on, Reporter by) {
        return change(
                id,
                action -> by.mayReportOn(action)
                        ? said("action update", report, action)
                                .then(text -> action.update(
                                        new Action.Update(on == null ? today() : on, text.orElse(""), by.name()),
                                        today()))
                        : refused(new ActionRefusal.NotTheOwner()));
    }

    public Answer<Kept<Action>> complete(ActionId id, @Nullable LocalDate on, Report note) {
        return change(
                id,
                action -> said("action note", note, action)
                        .then(text -> action.complete(on == null ? today() : on, text.orElse(null), today())));
    }

    public Answer<Kept<Action>> cancel(ActionId id, Report reason) {
        return change(
                id,
                action ->
                        said("action cancelled", reason, action).then(text -> action.cancel(text.orElse(""), today())));
    }

    public Answer<Kept<Action>> redate(ActionId id, Due due, Report reason) {
        return change(
                id,
                action -> said("action redated", reason, action)
                        .then(text -> action.redate(due, text.orElse(""), today())));
    }

    /** What everyone may see of a report; where that is not all of it, the rest is kept first, and counts for nothing alone. */
    private Answer<Optional<String>> said(String kind, Report report, Action action) {
        if (report.text() == null) return Answer.granted(Optional.empty());
        Meeting meeting = meetings.find(action.origin().meeting()).map(Kept::it).orElseThrow();
        Said said =
                new Said(kind, Command.mint().toString(), action.origin().item(), report.text(), report.publicText());
        String open = Withholding.openly(meeting, said);
        withholding.keep(meeting, said);
        return Answer.granted(Optional.of(open));
    }

    private Answer<Kept<Action>> change(ActionId id, Function<Action, Answer<Change<Action, ActionEvent>>> decide) {
        Kept<Action> kept = actions.forChange(id).orElseThrow(() -> NotFound.of("action", id));
        return decide.apply(kept.it()).map(change -> actions.save(kept, change.next(), change.events()));
    }
}
