package org.quorate.membership.seats.domain;

import org.quorate.membership.organisations.domain.OrganisationId;

/** The organisation or nominating group that fills a seat, as it was called when the seat was made. */
public record Party(OrganisationId id, String name) {}
