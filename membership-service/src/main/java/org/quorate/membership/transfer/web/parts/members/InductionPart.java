package org.quorate.membership.transfer.web.parts.members;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.quorate.membership.inductions.domain.Induction;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Somebody was inducted into the body (R-MEM-16). */
public record InductionPart(
        @NotNull UUID person,
        @NotNull String office,
        @NotNull LocalDate on,
        @NotNull String by) {

    public static InductionPart of(Induction induction) {
        return new InductionPart(induction.person().value(), induction.office(), induction.on(), induction.by());
    }

    public Induction read(String place, Known known, LocalDate today) {
        if (on.isAfter(today)) {
            throw new RuleBroken("R-MEM-16", "is after today, " + today).at(place + "/on");
        }
        PersonId who = known.person(place, person);
        return Field.at(place, "R-MEM-16", () -> new Induction(who, office, on, by));
    }
}
