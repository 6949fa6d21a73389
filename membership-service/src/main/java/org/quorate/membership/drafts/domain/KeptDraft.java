package org.quorate.membership.drafts.domain;

import org.quorate.membership.bodies.domain.Revision;

/** A draft as it was loaded, and the revision that it must still have when it is saved. */
public record KeptDraft(Draft draft, Revision revision) {}
