package org.quorate.starter.problems;

/**
 * What is wrong with one field.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the request's body, such as {@code /amount}
 */
public record FieldError(String pointer, String detail) {}
