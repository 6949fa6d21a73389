package org.quorate.meetings.declarations.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.roll.domain.PersonId;

/**
 * A member's interest in an item of business.
 *
 * @param leftTheRoom whether the member is away while the item is dealt with
 * @param oral said at the meeting and entered by the clerk
 * @param withdrawnAt from when it no longer stands, as one entered by mistake
 */
public record Declaration(
        DeclarationId id,
        PersonId person,
        String office,
        ItemId item,
        InterestKind kind,
        String nature,
        boolean leftTheRoom,
        boolean oral,
        Instant at,
        @Nullable Instant withdrawnAt) {

    /** Whether at that moment it keeps the member out of the item: a pecuniary one always, another where the member left. */
    public boolean excludesAt(Instant moment) {
        return stoodAt(moment) && (kind.excludes() || leftTheRoom);
    }

    /** Declared by that moment, and not withdrawn yet. */
    public boolean stoodAt(Instant moment) {
        return !at.isAfter(moment) && (withdrawnAt == null || withdrawnAt.isAfter(moment));
    }

    public boolean stands() {
        return withdrawnAt == null;
    }

    Declaration withdrawn(Instant now) {
        return new Declaration(id, person, office, item, kind, nature, leftTheRoom, oral, at, now);
    }
}
