package org.quorate.membership.inductions.domain;

import java.time.LocalDate;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.wording.Text;

/** Somebody was inducted into a body. */
public record Induction(PersonId person, String office, LocalDate on, String by) {

    public Induction {
        by = Text.line(by);
    }
}
