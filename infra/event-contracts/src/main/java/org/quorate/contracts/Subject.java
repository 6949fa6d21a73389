package org.quorate.contracts;

/**
 * What a decision is about, in the service that owns it (R-DEC-5): that service acts on the decision, none is called.
 *
 * @param service the owner, such as {@code funding}
 * @param type what it is there, such as {@code spend-request}
 * @param id its id there
 */
public record Subject(String service, String type, String id) {}
