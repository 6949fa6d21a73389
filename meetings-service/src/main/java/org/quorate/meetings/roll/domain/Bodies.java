package org.quorate.meetings.roll.domain;

import java.util.Optional;

/** The bodies that this service has heard of. */
public interface Bodies {

    Optional<Body> find(BodyId id);
}
