package org.quorate.meetings.calendar.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.declarations.domain.DeclarationId;
import org.quorate.meetings.roll.domain.Member;
import org.quorate.meetings.roll.domain.PersonId;
import org.quorate.meetings.roll.domain.Roll;

/** Declarations of interest at a meeting (R-MTG-8). */
public final class Declaring {

    private Declaring() {}

    /** The member who declares: oneself or through a substitute, by account, or whoever the clerk heard. */
    public static Answer<Member> member(Meeting meeting, Roll roll, PersonId person, @Nullable String account) {
        Optional<Member> member = roll.member(person);
        if (account != null
                && member.filter(it -> it.signsInAs(account)).isEmpty()
                && meeting.attendance()
                        .representedBy(account)
                        .filter(person::equals)
                        .isEmpty()) return refused(new MeetingRefusal.ForOneself());
        return member.map(Answer::granted).orElseGet(() -> refused(new MeetingRefusal.NotAMember(roll.on())));
    }

    public static Answer<Change<Meeting, MeetingEvent>> of(Meeting meeting, Declaration declaration) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-MTG-8", "still to be held, or in session"));
        if (meeting.agenda().item(declaration.item()).isEmpty()) return refused(new MeetingRefusal.NoSuchItem());
        return changed(meeting.with(meeting.declarations().with(declaration)));
    }

    /** Takes back one that was entered by mistake; that it was made stays to be seen. */
    public static Answer<Change<Meeting, MeetingEvent>> withdrawn(Meeting meeting, DeclarationId id, Instant now) {
        if (meeting.status().isOver()) return refused(meeting.notSo("R-MTG-8", "still to be held, or in session"));
        if (meeting.declarations().find(id).filter(Declaration::stands).isEmpty())
            return refused(new MeetingRefusal.NoSuchDeclaration());
        return changed(meeting.with(meeting.declarations().withdrawn(id, now)));
    }

    private static Answer<Change<Meeting, MeetingEvent>> changed(Meeting next) {
        return granted(new Change<>(next, List.of()));
    }
}
