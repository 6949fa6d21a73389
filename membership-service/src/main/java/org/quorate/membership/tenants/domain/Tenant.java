package org.quorate.membership.tenants.domain;

import org.quorate.membership.wording.Text;

/**
 * An organisation that runs its governance here.
 *
 * @param slug what it is called by in addresses, such as {@code tewkesbury-bc}
 */
public record Tenant(String slug, String name, Kind kind) {

    public Tenant {
        name = Text.line(name);
    }

    /** What sort of organisation it is. */
    public enum Kind {
        COUNCIL,
        ICB,
        NHS_TRUST
    }
}
