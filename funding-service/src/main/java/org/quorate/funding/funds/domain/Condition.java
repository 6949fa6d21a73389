package org.quorate.funding.funds.domain;

import java.util.regex.Pattern;

/**
 * What a project must be for the fund to pay for it.
 *
 * @param key what evidence and assessments name it by, such as {@code slc}
 */
public record Condition(String key, String text) {

    private static final Pattern KEY = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,48}[a-z0-9])?");

    public Condition {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "a condition's key is of lower-case letters, digits and hyphens, was \"" + key + "\"");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("condition " + key + " has no text");
        }
    }
}
