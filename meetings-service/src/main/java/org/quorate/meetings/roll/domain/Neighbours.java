package org.quorate.meetings.roll.domain;

import java.util.Optional;

/** Bodies of all tenants by their names alone, which are public: so that a matter can be sent to one that another tenant runs. */
public interface Neighbours {

    /** A body, and the tenant that runs it. */
    record Neighbour(BodyId body, String name, String host) {}

    Optional<Neighbour> find(BodyId body);
}
