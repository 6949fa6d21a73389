package org.quorate.membership.seats.domain;

import org.quorate.membership.amendments.domain.Amendment;

/**
 * That an ending was put on record wrongly, and has been put right since.
 *
 * @param was the ending as it had been on record
 * @param takenBack whether nothing had ended at all
 */
public record Correction(Ending was, boolean takenBack, Amendment as) {}
