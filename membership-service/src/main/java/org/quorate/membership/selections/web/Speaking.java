package org.quorate.membership.selections.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.selections.application.SelectingJointly;
import org.quorate.membership.selections.domain.Consent;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.Side;
import org.quorate.starter.problems.NotAllowed;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/**
 * Who may consent for a side: the secretariat of the host that the side names, whichever tenant the body belongs to; where it names
 * none, the body's own.
 */
record Speaking(Body body, Selection selection) {

    private static final Set<String> SECRETARIAT = Set.of("secretariat");

    Consent forSide(String name, LocalDate on, String by) {
        Caller caller = Caller.required();
        List<String> hosts = SelectingJointly.hostsOf(body);
        if (hosts.stream().noneMatch(host -> caller.belongsTo(new TenantId(host)))) {
            throw new NotFound("There is no such thing here.");
        }
        String tenant =
                selection.side(name).map(Side::tenant).orElse(Tenancy.current().value());
        if (!caller.hasAnyOf(SECRETARIAT, new TenantId(tenant))) {
            throw new NotAllowed("R-MEM-15", "For this side the secretariat of " + tenant + " consents.");
        }
        return new Consent(name, on, by, tenant, caller.account());
    }
}
