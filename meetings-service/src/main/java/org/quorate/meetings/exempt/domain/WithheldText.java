package org.quorate.meetings.exempt.domain;

import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.register.domain.Hash;

/**
 * The full text of something that was said of an exempt item, of which the public sees another wording.
 *
 * @param of the id of the motion, decision or minute that it is the text of
 * @param kind what that is, such as {@code motion}
 * @param salt kept as secret as the text, so that nobody finds that out by trying what might have been said
 */
public record WithheldText(String of, String kind, MeetingId meeting, ItemId item, String text, String salt) {

    /** The kind of one version of a minute, which its minutes name: shown with them, and nowhere else. */
    public static final String MINUTE = "minute";

    /** What the register is told of it: the SHA-256 of the salt, a line end, and the text. Once both are released, anyone can check it. */
    public Hash commitment() {
        return Hash.of(salt + "\n" + text);
    }
}
