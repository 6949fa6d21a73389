package org.quorate.meetings.agenda.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.ExemptionGround;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.matter.Subject;

/** Asks for an item on an agenda; what it does not say is taken from the item of the forward plan that it names. */
public record AddItem(
        @Nullable String title,
        List<Purpose> purposes,
        Cover cover,
        boolean standing,
        boolean verbal,
        @Nullable Subject subject,
        @Nullable String urgency,
        @Nullable PlanItemId planned,
        @Nullable Exempt exempt,
        @Nullable String beneficiary) {

    /** Asks that an item be withheld from the public, who see another title and why (R-MTG-10). */
    public record Exempt(ExemptionGround ground, String publicTitle) {}
}
