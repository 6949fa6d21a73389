package org.quorate.meetings.agenda.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an exempt item keeps from the public: its own title, its cover, who would get money by it. Never changed: an item that is
 * changed points to another one.
 *
 * @param meeting the meeting that the item is before
 */
public record Withheld(
        WithheldId id,
        ItemId item,
        String meeting,
        String title,
        Cover cover,
        @Nullable String beneficiary) {}
