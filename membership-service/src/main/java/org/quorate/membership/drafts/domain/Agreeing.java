package org.quorate.membership.drafts.domain;

import java.time.LocalDate;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.seats.domain.Party;

/** What comes of recording that a partner agrees (R-MEM-4). */
public sealed interface Agreeing {

    /** It is on record. */
    record Agreed(Draft draft) implements Agreeing {}

    /** It is not, and why. */
    sealed interface Refused extends Agreeing {}

    /** Nobody knows the organisation. */
    record UnknownOrganisation(OrganisationId id) implements Refused {}

    /** It fills no seat on the body, so it is not one of those who are asked. */
    record NoPartner(Party party) implements Refused {}

    /** It would agree on a day to come. */
    record Ahead(LocalDate today) implements Refused {}

    /** It has agreed before. */
    record AgreedAlready(Agreement before) implements Refused {}
}
