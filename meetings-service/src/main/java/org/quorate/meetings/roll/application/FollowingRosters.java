package org.quorate.meetings.roll.application;

import org.quorate.contracts.membership.Roster;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.meetings.roll.domain.Neighbours.Neighbour;
import org.quorate.starter.store.UseCase;
import org.quorate.starter.tenancy.Tenancy;

/** Takes up each new roster: the whole of a body, so that one missed or heard late does no harm. */
@UseCase
public class FollowingRosters {

    private final Rosters rosters;
    private final KnownBodies known;

    FollowingRosters(Rosters rosters, KnownBodies known) {
        this.rosters = rosters;
        this.known = known;
    }

    public void follow(Roster roster, long sequence) {
        known.keep(new Neighbour(
                BodyId.of(roster.bodyId()), roster.name(), Tenancy.current().value()));
        rosters.keep(roster, sequence);
    }
}
