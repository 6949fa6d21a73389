package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.attendance.domain.Attendee;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.Office;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.electorate.domain.ElectorateRefusal;

/** Who presides at a meeting: of those there the chair, else the vice-chair, else whom those there have asked to (R-VOT-4). */
public final class Presiding {

    private Presiding() {}

    /** The office of whoever gives the casting vote, if it is this person's to give. */
    public static Answer<String> of(Meeting meeting, Roll roll, PersonId person, @Nullable String account) {
        Optional<Attendee> attendee = meeting.attendance().recorded().stream()
                .filter(one -> one.person().equals(person))
                .filter(one -> one.presence().countsAsThere())
                .findFirst();
        if (attendee.isEmpty()) return refused(new ElectorateRefusal.NotThere("Whoever presides", "/by"));
        boolean isOwnToken = account == null
                || roll.member(person)
                        .filter(member -> member.signsInAs(account))
                        .isPresent();
        if (!isOwnToken) return refused(new VotingRefusal.NotYoursToCast());
        List<Member> officers = officersThere(roll, meeting.attendance().there());
        boolean presides = officers.isEmpty()
                || officers.stream().anyMatch(member -> member.id().equals(person));
        return presides
                ? granted(attendee.get().office())
                : refused(new VotingRefusal.DoesNotPreside(officers.getFirst().office()));
    }

    private static List<Member> officersThere(Roll roll, Set<PersonId> there) {
        for (String role : List.of(Office.CHAIR, Office.VICE_CHAIR)) {
            List<Member> holders = roll.holdersOf(role).stream()
                    .filter(member -> there.contains(member.id()))
                    .toList();
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        return List.of();
    }
}
