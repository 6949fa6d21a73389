package org.quorate.meetings.declarations.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.declarations.domain.Declaration;
import org.quorate.meetings.exempt.application.Withholding;

/** A declaration of interest as it is shown. */
record DeclarationView(
        String id,
        String person,
        String office,
        String item,
        String kind,
        String nature,
        boolean leftTheRoom,
        boolean oral,
        boolean takesNoPart,
        OffsetDateTime at,
        @Nullable OffsetDateTime withdrawnAt) {

    /** To an insider in full; to anyone else without the nature of an interest in an exempt item (R-MTG-10). */
    static DeclarationView of(Meeting meeting, Declaration declaration, boolean inFull) {
        Instant withdrawn = declaration.withdrawnAt();
        return new DeclarationView(
                declaration.id().toString(),
                declaration.person().toString(),
                declaration.office(),
                declaration.item().toString(),
                declaration.kind().word(),
                inFull || !isOnExempt(meeting, declaration) ? declaration.nature() : Withholding.NATURE,
                declaration.leftTheRoom(),
                declaration.oral(),
                meeting.declarations().excludedFrom(declaration.item()).contains(declaration.person()),
                London.timeOf(declaration.at()),
                withdrawn == null ? null : London.timeOf(withdrawn));
    }

    private static boolean isOnExempt(Meeting meeting, Declaration declaration) {
        return meeting.agenda().item(declaration.item()).map(Item::isExempt).orElse(false);
    }
}
