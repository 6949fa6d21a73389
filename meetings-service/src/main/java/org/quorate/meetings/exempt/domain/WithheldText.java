package org.quorate.meetings.exempt.domain;

import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;

/**
 * The full text of something that was said of an exempt item, of which the public sees another wording.
 *
 * @param of the id of the motion, decision or minute that it is the text of
 * @param kind what that is, such as {@code motion}
 */
public record WithheldText(String of, String kind, MeetingId meeting, ItemId item, String text) {

    /** The kind of one version of a minute, which its minutes name: shown with them, and nowhere else. */
    public static final String MINUTE = "minute";
}
