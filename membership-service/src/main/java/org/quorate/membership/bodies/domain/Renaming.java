package org.quorate.membership.bodies.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Party;

/**
 * A partner is called otherwise than it was.
 *
 * @param from from which day on; none where it had been put on record wrongly, and was never called so
 */
public record Renaming(Party was, Party now, @Nullable LocalDate from) {}
