package org.quorate.meetings.voting.consensus.application;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.application.Amending;
import org.quorate.meetings.voting.application.ChangingMotions;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.electorate.domain.ElectorateRefusal;
import org.quorate.starter.identity.Command;
import org.springframework.stereotype.Service;

/** Agrees motions by consensus, notes who objects to that, and takes motions back (R-VOT-5, R-VOT-8). */
@Service
public class DecidingWithoutCount {

    private final ChangingMotions changing;
    private final Amending amending;
    private final InstantSource clock;

    DecidingWithoutCount(ChangingMotions changing, Amending amending, InstantSource clock) {
        this.changing = changing;
        this.amending = amending;
        this.clock = clock;
    }

    /** Who objects: a member named by the clerk, or whoever holds the account. */
    public record Objector(
            @Nullable PersonId person, @Nullable String account) {

        /** The member who objects, or for whom a substitute does. */
        Optional<Member> at(Meeting meeting, Roll roll) {
            Optional<PersonId> represented = Optional.ofNullable(account).flatMap(meeting.attendance()::representedBy);
            return roll.members().stream()
                    .filter(member -> account == null
                            || member.signsInAs(account)
                            || represented.filter(member.id()::equals).isPresent())
                    .filter(member -> person == null || member.id().equals(person))
                    .findFirst();
        }
    }

    public Answer<Kept<Motion>> agree(MotionId id) {
        DecisionId decision = new DecisionId(Command.mint());
        return changing.change(
                id,
                (motion, meeting, roll) -> amending.listed(motion)
                        .then(listed -> listed.agree(meeting, roll, Moment.now(clock), decision)));
    }

    public Answer<Kept<Motion>> object(MotionId id, Objector objector, boolean asksForNames) {
        return changing.change(
                id,
                (motion, meeting, roll) -> objector.at(meeting, roll)
                        .map(member -> motion.object(member.id(), asksForNames, meeting, roll))
                        .orElseGet(() -> Answer.refused(
                                objector.account() == null
                                        ? new ElectorateRefusal.NotOnTheRoll()
                                        : new ElectorateRefusal.CallerHasNoVote())));
    }

    public Answer<Kept<Motion>> withdraw(MotionId id) {
        DecisionId decision = new DecisionId(Command.mint());
        return changing.change(id, (motion, _, _) -> motion.withdraw(Moment.now(clock), decision));
    }
}
