package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.Running;
import org.quorate.meetings.presiding.domain.Chairing;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.electorate.domain.ElectorateRefusal;

/** Whose the casting vote is: of whoever is in the chair at that moment, and may take part in the item (R-VOT-4). */
public final class Presiding {

    private Presiding() {}

    /** The office of whoever gives the casting vote, if it is this person's to give. */
    public static Answer<String> over(
            @Nullable ItemId item, Meeting meeting, Roll roll, PersonId person, @Nullable String account) {
        if (!meeting.attendance().there().contains(person))
            return refused(new ElectorateRefusal.NotThere("Whoever presides", "/by"));
        if (account != null && !isSignedIn(person, account, roll)) return refused(new VotingRefusal.NotYoursToCast());
        Optional<Chairing> chair = Running.presiding(meeting, roll);
        if (chair.isEmpty()) return refused(new VotingRefusal.NobodyPresides());
        String office = chair.get().office();
        if (!chair.get().person().equals(person)) return refused(new VotingRefusal.DoesNotPreside(office));
        return meeting.declarations().excludedFrom(item).contains(person)
                ? refused(new ElectorateRefusal.Interested(office, "/by"))
                : granted(office);
    }

    private static boolean isSignedIn(PersonId person, String account, Roll roll) {
        return roll.member(person).filter(member -> member.signsInAs(account)).isPresent();
    }
}
