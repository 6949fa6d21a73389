package org.quorate.meetings.exempt.persistence;

import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.domain.WithheldText;

/** A withheld text as it is stored. */
record TextDocument(String kind, String meeting, String item, String text, String salt) {

    static TextDocument of(WithheldText withheld) {
        return new TextDocument(
                withheld.kind(),
                withheld.meeting().toString(),
                withheld.item().toString(),
                withheld.text(),
                withheld.salt());
    }

    WithheldText text(String of) {
        return new WithheldText(of, kind, MeetingId.of(meeting), ItemId.of(item), text, salt);
    }
}
