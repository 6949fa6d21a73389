package org.quorate.membership.constitutions.domain;

/**
 * What makes a constitution unworkable.
 *
 * @param place where in the constitution, as a JSON Pointer
 * @param rule the rule of the domain that it would break
 */
public record Flaw(String place, String rule, String detail) {}
