package org.quorate.funding.ledger.domain;

import java.util.regex.Pattern;

/** What finance knows a payment by, such as the number of an invoice: a request is paid once under each. */
public record Reference(String value) {

    private static final Pattern VISIBLE = Pattern.compile("[\\p{Graph}£ ]{1,100}");

    public Reference {
        if (!VISIBLE.matcher(value).matches() || value.isBlank()) {
            throw new IllegalArgumentException("a reference is 1 to 100 visible characters");
        }
        value = value.strip();
    }

    @Override
    public String toString() {
        return value;
    }
}
