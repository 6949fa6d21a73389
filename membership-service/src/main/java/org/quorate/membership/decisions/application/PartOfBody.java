package org.quorate.membership.decisions.application;

import java.util.UUID;
import org.quorate.membership.bodies.domain.BodyId;

/** Something that is kept for a body, such as a draft or a proposal. */
public record PartOfBody(BodyId body, UUID part) {}
