package org.quorate.membership.constitutions.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a version comes from: a draft, those who had agreed to it, and the decision that it took effect by, if it was one.
 */
public record Origin(
        UUID draft, List<Agreement> agreements, @Nullable String decision) {

    public Origin {
        agreements = List.copyOf(agreements);
    }
}
