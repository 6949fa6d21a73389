package org.quorate.meetings.declarations.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.declarations.domain.Declaration;

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

    static DeclarationView of(Meeting meeting, Declaration declaration) {
        Instant withdrawn = declaration.withdrawnAt();
        return new DeclarationView(
                declaration.id().toString(),
                declaration.person().toString(),
                declaration.office(),
                declaration.item().toString(),
                declaration.kind().word(),
                declaration.nature(),
                declaration.leftTheRoom(),
                declaration.oral(),
                meeting.declarations().excludedFrom(declaration.item()).contains(declaration.person()),
                London.timeOf(declaration.at()),
                withdrawn == null ? null : London.timeOf(withdrawn));
    }
}
