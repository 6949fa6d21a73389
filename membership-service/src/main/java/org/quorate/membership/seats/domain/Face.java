package org.quorate.membership.seats.domain;

import org.jspecify.annotations.Nullable;
import org.quorate.membership.wording.Text;

/** What may change of a seat while it stays the same seat: what it is called, who fills it, how it votes, by what right it is there. */
public record Face(
        String title,
        @Nullable Party party,
        @Nullable String unit,
        boolean voting,
        @Nullable String statutoryGround) {

    public Face {
        title = Text.line(title);
        unit = unit == null ? null : Text.line(unit);
        statutoryGround = statutoryGround == null ? null : Text.line(statutoryGround);
    }

    public Face filledBy(Party other) {
        return new Face(title, other, unit, voting, statutoryGround);
    }

    /** How a seat was, until that day and including it. */
    public record Earlier(Face face, java.time.LocalDate until) {}
}
