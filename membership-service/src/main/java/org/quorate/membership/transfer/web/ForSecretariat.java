package org.quorate.membership.transfer.web;

import java.util.Set;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** Whether the caller is of the secretariat of the tenant at hand, and sees what nobody else does. */
final class ForSecretariat {

    private static final Set<String> SECRETARIAT = Set.of("secretariat");

    private ForSecretariat() {}

    static boolean isCaller() {
        return Caller.current()
                .filter(caller -> caller.hasAnyOf(SECRETARIAT, Tenancy.current()))
                .isPresent();
    }
}
