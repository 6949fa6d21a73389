package org.quorate.meetings.roll.application;

import org.quorate.contracts.membership.Roster;
import org.quorate.starter.store.UseCase;

/** Takes up each new roster: the whole of a body, so that one missed or heard late does no harm. */
@UseCase
public class FollowingRosters {

    private final Rosters rosters;

    FollowingRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    public void follow(Roster roster, long sequence) {
        rosters.keep(roster, sequence);
    }
}
