package org.quorate.membership.bodies.application;

import org.quorate.membership.bodies.domain.Body;

/** Something worked out from bodies, brought up to date right after a body was written; it never keeps that from succeeding. */
public interface FollowsBodies {

    void changed(Body body, long version);
}
