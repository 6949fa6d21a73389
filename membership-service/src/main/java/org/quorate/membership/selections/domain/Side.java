package org.quorate.membership.selections.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.wording.Text;

/**
 * One of the sides that choose together, such as the local authorities.
 *
 * @param organisations who is on it
 * @param tenant the host whose secretariat alone may give its consent; none where the body's own secretariat records it
 */
public record Side(
        String name,
        List<OrganisationId> organisations,
        @Nullable String tenant) {

    public Side {
        name = Text.line(name);
        organisations = List.copyOf(organisations);
    }
}
