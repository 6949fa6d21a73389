package org.quorate.meetings.roll.application;

import org.quorate.meetings.roll.domain.Neighbours.Neighbour;

/** Keeps the names of the bodies that have been heard of, whoever runs them. */
public interface KnownBodies {

    /** Keeps a body; hearing of it again changes nothing but its name. */
    void keep(Neighbour body);
}
