package org.quorate.meetings.exempt.web;

import org.quorate.meetings.exempt.domain.WithheldText;

/** The full text of a motion, a decision or a minute of an exempt item, with what the register says of it and how to check that. */
public record TextView(String kind, String id, String item, String text, String salt, String sha256) {

    public static TextView of(WithheldText withheld) {
        return new TextView(
                withheld.kind(),
                withheld.of(),
                withheld.item().toString(),
                withheld.text(),
                withheld.salt(),
                withheld.commitment().value());
    }
}
