package org.quorate.membership.selections.application;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Side;

/** Who should be chosen for which office, by which sides; {@code alsoChairs} is what the candidate is known to chair elsewhere. */
public record PutForward(
        SelectionId id,
        String role,
        PersonId candidate,
        List<Side> sides,
        @Nullable Period termOfOffice,
        List<String> accountabilities,
        @Nullable String alsoChairs) {}
