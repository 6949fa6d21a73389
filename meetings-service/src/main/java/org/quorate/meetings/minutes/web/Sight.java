package org.quorate.meetings.minutes.web;

import java.util.Set;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/** What a caller may see of minutes. */
final class Sight {

    private static final Set<String> OF_DRAFTS = Set.of("secretariat", "admin", "auditor");

    private Sight() {}

    /** Whether the caller sees drafts before they are published. */
    static boolean ofDrafts() {
        return Caller.current()
                .map(caller -> caller.hasAnyOf(OF_DRAFTS, Tenancy.current()))
                .orElse(false);
    }
}
