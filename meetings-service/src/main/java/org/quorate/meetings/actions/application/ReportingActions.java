package org.quorate.meetings.actions.application;

import static org.quorate.meetings.answer.Answer.refused;

import java.time.InstantSource;
import java.time.LocalDate;
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

    /** Adds an update; of an exempt item everyone sees its public wording alone. */
    public Answer<Kept<Action>> update(
            ActionId id, String text, @Nullable String publicText, @Nullable LocalDate on, Reporter by) {
        String update = Command.mint().toString();
        return change(id, action -> {
            if (!by.mayReportOn(action)) return refused(new ActionRefusal.NotTheOwner());
            Meeting meeting =
                    meetings.find(action.origin().meeting()).map(Kept::it).orElseThrow();
            Said said = new Said("action update", update, action.origin().item(), text, publicText);
            String open = Withholding.openly(meeting, said);
            return action.update(new Action.Update(on == null ? today() : on, open, by.name()), today())
                    .map(change -> {
                        withholding.keep(meeting, said);
                        return change;
                    });
        });
    }

    public Answer<Kept<Action>> complete(ActionId id, @Nullable LocalDate on, @Nullable String note) {
        return change(id, action -> action.complete(on == null ? today() : on, note, today()));
    }

    public Answer<Kept<Action>> cancel(ActionId id, String reason) {
        return change(id, action -> action.cancel(reason, today()));
    }

    public Answer<Kept<Action>> redate(ActionId id, Due due, String reason) {
        return change(id, action -> action.redate(due, reason, today()));
    }

    private Answer<Kept<Action>> change(ActionId id, Function<Action, Answer<Change<Action, ActionEvent>>> decide) {
        Kept<Action> kept = actions.forChange(id).orElseThrow(() -> NotFound.of("action", id));
        return decide.apply(kept.it()).map(change -> actions.save(kept, change.next(), change.events()));
    }
}
