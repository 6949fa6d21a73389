package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a proposal for the seats of a body took effect, as a whole, from a day on.
 *
 * @param decision by which, where it was one
 */
public record Reshaped(
        UUID proposal, LocalDate from, @Nullable String decision) {}
