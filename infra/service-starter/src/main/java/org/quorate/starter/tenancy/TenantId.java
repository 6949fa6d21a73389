package org.quorate.starter.tenancy;

import java.util.regex.Pattern;

/** The slug of an organisation that runs its governance here, such as {@code tewkesbury-bc}. */
public record TenantId(String value) {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    public TenantId {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a tenant is named by lower-case letters, digits and hyphens, was \"" + value + "\"");
        }
    }

    public static boolean isValid(String value) {
        return SLUG.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
