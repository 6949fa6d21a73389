package org.quorate.meetings.release.web;

import java.time.OffsetDateTime;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.release.application.Committed.Opened;

/** The text of a decision that was withheld: its salt, a line end and itself have the SHA-256 that the entry commits to. */
record ReleasedTextView(
        String decision,
        int number,
        String text,
        String salt,
        String sha256,
        String reason,
        OffsetDateTime releasedAt) {

    static ReleasedTextView of(Opened opened) {
        return new ReleasedTextView(
                opened.entry().id(),
                opened.entry().number(),
                opened.text().text(),
                opened.text().salt(),
                opened.text().commitment().value(),
                opened.part().reason(),
                London.timeOf(opened.part().at()));
    }
}
