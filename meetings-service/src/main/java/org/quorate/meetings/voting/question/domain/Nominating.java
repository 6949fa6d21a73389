package org.quorate.meetings.voting.question.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.roll.domain.Seat;

/**
 * A member put forward for an office by one who is there, and seconded by another (R-VOT-6).
 *
 * @param seat by which seat the office would be held, where the member has several
 */
public record Nominating(
        PersonId person, @Nullable String seat, PersonId nominatedBy, PersonId secondedBy, boolean accepts) {

    /** The election with this nomination, if it is in order. */
    public Answer<Question> in(Question.Election election, Set<PersonId> there, Roll roll) {
        Optional<Member> member = roll.member(person);
        if (member.isEmpty()) return refused(new ElectionRefusal.NotAMember("/person"));
        if (election.nominationOf(person).isPresent()) return refused(new ElectionRefusal.NominatedAlready());
        Optional<Seat> held = seatOf(member.get());
        if (held.isEmpty()) return refused(new ElectionRefusal.NoSuchSeat());
        if (!mayNominate(nominatedBy, there, roll)) return refused(new ElectionRefusal.MayNotNominate("/nominatedBy"));
        if (!mayNominate(secondedBy, there, roll)) return refused(new ElectionRefusal.MayNotNominate("/secondedBy"));
        if (secondedBy.equals(nominatedBy) || secondedBy.equals(person))
            return refused(new ElectionRefusal.NotSeconded());
        return granted(election.with(
                new Nomination(person, member.get().office(), held.get().id(), nominatedBy, secondedBy, accepts)));
    }

    private Optional<Seat> seatOf(Member member) {
        return member.seats().stream()
                .filter(one -> seat == null || one.id().equals(seat))
                .findFirst();
    }

    private static boolean mayNominate(PersonId person, Set<PersonId> there, Roll roll) {
        return there.contains(person)
                && roll.member(person).filter(Member::hasVote).isPresent();
    }
}
