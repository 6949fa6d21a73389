package org.quorate.membership.seats.domain;

import org.quorate.membership.amendments.domain.Amendment;

/** That an ending was put on record wrongly, and has been put right since: {@code was} is the ending as it had been on record. */
public record Correction(Ending was, Amendment as) {}
