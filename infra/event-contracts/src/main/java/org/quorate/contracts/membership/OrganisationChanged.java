package org.quorate.contracts.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.contracts.EventType;
import org.quorate.contracts.Fact;
import org.quorate.contracts.Topic;

/**
 * A partner is called otherwise, or comes from another part of public life; the rosters that follow have it so.
 *
 * @param from from which day on; left out where what had been told of it was wrong
 */
@EventType(value = "org.quorate.membership.organisation-changed.v1", topic = Topic.MEMBERSHIP)
public record OrganisationChanged(
        String organisationId,
        String name,
        String sector,
        String formerName,
        String formerSector,
        @Nullable LocalDate from)
        implements Fact {}
