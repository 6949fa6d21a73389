package org.quorate.membership.bodies.domain;

import org.quorate.membership.keeping.Revision;

/** A body as it was loaded, and the revision that it must still have when it is saved. */
public record KeptBody(Body body, Revision revision) {}
