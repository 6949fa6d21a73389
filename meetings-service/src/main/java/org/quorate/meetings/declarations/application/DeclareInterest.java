package org.quorate.meetings.declarations.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.declarations.domain.InterestKind;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * Asks for an interest to be recorded.
 *
 * @param account of the member who declares it; none where the clerk enters what was said
 */
public record DeclareInterest(
        PersonId person,
        ItemId item,
        InterestKind kind,
        String nature,
        boolean leftTheRoom,
        @Nullable String account) {}
