package org.quorate.meetings.release.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is sent to release an exempt item.
 *
 * @param reason why it need no longer be withheld, which everyone may know
 * @param keepWithheld the ids of motions, decisions, actions, minutes and papers that stay withheld all the same; that of the item
 *     itself keeps its title and its cover back
 */
record ReleaseRequest(
        @NotBlank @Size(max = 2000) String reason,
        @Nullable @Size(max = 1000) List<@NotBlank String> keepWithheld) {

    Set<String> keptBack() {
        return keepWithheld == null ? Set.of() : Set.copyOf(keepWithheld);
    }
}
