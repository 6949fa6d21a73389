package org.quorate.meetings.actions.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import org.quorate.meetings.actions.domain.Action;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.actions.domain.ActionRefusal;
import org.quorate.meetings.actions.domain.Actions;
import org.quorate.meetings.actions.domain.Origin;
import org.quorate.meetings.actions.domain.Owner;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.Rolls;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.calendar.domain.Meetings;
import org.quorate.meetings.calendar.domain.Status;
import org.quorate.meetings.exempt.application.Withholding;
import org.quorate.meetings.exempt.application.Withholding.Said;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.store.UseCase;

/** Gives someone a task at a meeting, or records after it that one was given there. */
@UseCase
public class AssigningActions {

    private final Actions actions;
    private final Meetings meetings;
    private final Rolls rolls;
    private final Withholding withholding;

    AssigningActions(Actions actions, Meetings meetings, Rolls rolls, Withholding withholding) {
        this.actions = actions;
        this.meetings = meetings;
        this.rolls = rolls;
        this.withholding = withholding;
    }

    public Answer<Kept<Action>> assign(AssignAction asked) {
        ActionId id = new ActionId(Command.mint());
        Meeting meeting = meetings.find(asked.meeting())
                .map(Kept::it)
                .orElseThrow(() -> new RuleBroken("R-MTG-12", "There is no such meeting.").at("/meeting"));
        boolean begun = meeting.isInSession() || meeting.status() instanceof Status.Closed;
        if (!begun)
            return refused(new ActionRefusal.NotGivenYet(meeting.status().word()));
        boolean itemIsKnown =
                asked.item() == null || meeting.agenda().item(asked.item()).isPresent();
        if (!itemIsKnown) return refused(new MeetingRefusal.NoSuchItem());
        Said said = new Said("action", id.toString(), asked.item(), asked.text(), asked.publicText());
        String text = Withholding.openly(meeting, said);
        return owner(asked.owner(), meeting)
                .then(owner -> Action.assigned(id, origin(asked, meeting), text, owner, asked.due()))
                .map(change -> {
                    withholding.keep(meeting, said);
                    return actions.add(change.next(), change.events());
                });
    }

    private static Origin origin(AssignAction asked, Meeting meeting) {
        return new Origin(
                meeting.id(), meeting.body(), meeting.startsAt(), asked.item(), asked.minute(), asked.decision());
    }

    private Answer<Owner> owner(AssignAction.To to, Meeting meeting) {
        return switch (to) {
            case AssignAction.To.Member member -> member(member.person(), meeting);
            case AssignAction.To.Office office -> granted(new Owner.OfOffice(office.name(), office.account()));
            case AssignAction.To.Organisation organisation -> granted(new Owner.OfOrganisation(organisation.name()));
        };
    }

    private Answer<Owner> member(PersonId person, Meeting meeting) {
        return rolls.of(meeting)
                .member(person)
                .map(member -> Answer.<Owner>granted(new Owner.OfMember(person, member.office(), member.account())))
                .orElseGet(() -> refused(new ActionRefusal.NotOnTheBody(meeting.day())));
    }
}
