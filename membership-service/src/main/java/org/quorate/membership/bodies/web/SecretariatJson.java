package org.quorate.membership.bodies.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.profile.Secretariat;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.seats.domain.Party;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Who serves a body, as it is sent and shown; the name is shown alone. */
record SecretariatJson(
        @Nullable UUID body,
        @Nullable UUID organisation,
        @Nullable String name) {

    private static final String PLACE = "/secretariat";

    static @Nullable SecretariatJson of(@Nullable Secretariat secretariat) {
        if (secretariat == null) {
            return null;
        }
        BodyId body = secretariat.body();
        Party party = secretariat.organisation();
        return new SecretariatJson(
                body == null ? null : body.value(),
                party == null ? null : party.id().value(),
                party == null ? null : party.name());
    }

    Secretariat secretariat(Organisations organisations) {
        Party party = organisation == null
                ? null
                : organisations
                        .find(new OrganisationId(organisation))
                        .map(found -> new Party(found.id(), found.name()))
                        .orElseThrow(
                                () -> new RuleBroken("R-ALL-4", "there is no organisation " + organisation + " here")
                                        .at(PLACE + "/organisation"));
        return Field.at(PLACE, () -> new Secretariat(body == null ? null : new BodyId(body), party));
    }
}
