package org.quorate.membership.organisations.persistence;

/** An organisation as it is stored. */
record OrganisationDocument(String name, String sector) {}
