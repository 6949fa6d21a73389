package org.quorate.meetings.voting.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingRefusal;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.voting.domain.VotingRefusal;

/** What a motion or a decision is about: the subject of its item goes along with it (R-DEC-5). */
public final class Business {

    private Business() {}

    public static Answer<Optional<Subject>> subject(Meeting meeting, @Nullable ItemId item, @Nullable Subject given) {
        if (item == null) return granted(Optional.ofNullable(given));
        Optional<Item> found = meeting.agenda().item(item);
        if (found.isEmpty()) return refused(new MeetingRefusal.NoSuchItem());
        Subject ofItem = found.get().subject();
        if (ofItem == null) return granted(Optional.ofNullable(given));
        if (given != null && !given.equals(ofItem)) return refused(new VotingRefusal.AnotherSubject());
        return granted(Optional.of(ofItem));
    }
}
