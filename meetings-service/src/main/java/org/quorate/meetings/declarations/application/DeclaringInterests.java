package org.quorate.meetings.declarations.application;

import java.time.Instant;
import java.time.InstantSource;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.application.ChangingMeetings;
import org.quorate.meetings.calendar.domain.Declaring;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Moment;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.starter.identity.Command;
import org.springframework.stereotype.Service;

/** Records what members declare, before the meeting or at it, and takes back what was entered by mistake. */
@Service
public class DeclaringInterests {

    private final ChangingMeetings changing;
    private final InstantSource clock;

    DeclaringInterests(ChangingMeetings changing, InstantSource clock) {
        this.changing = changing;
        this.clock = clock;
    }

    /** The meeting with the declaration, and which one that is. */
    public record Declared(Kept<Meeting> meeting, DeclarationId declaration) {}

    public Answer<Declared> declare(MeetingId meeting, DeclareInterest asked) {
        DeclarationId id = new DeclarationId(Command.mint());
        Instant now = Moment.now(clock);
        return changing.change(
                        meeting,
                        (it, roll) -> Declaring.member(it, roll, asked.person(), asked.account())
                                .then(member -> Declaring.of(it, declaration(id, member, asked, now))))
                .map(kept -> new Declared(kept, id));
    }

    public Answer<Kept<Meeting>> withdraw(MeetingId meeting, DeclarationId declaration) {
        return changing.change(meeting, (it, _) -> Declaring.withdrawn(it, declaration, Moment.now(clock)));
    }

    private static Declaration declaration(DeclarationId id, Member member, DeclareInterest asked, Instant now) {
        return new Declaration(
                id,
                member.id(),
                member.office(),
                asked.item(),
                asked.kind(),
                asked.nature(),
                asked.leftTheRoom(),
                asked.account() == null,
                now,
                null);
    }
}
