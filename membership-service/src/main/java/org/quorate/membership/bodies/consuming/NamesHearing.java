package org.quorate.membership.bodies.consuming;

import java.util.UUID;
import org.quorate.contracts.membership.OrganisationChanged;
import org.quorate.contracts.membership.PersonChanged;
import org.quorate.membership.bodies.application.FollowingNames;
import org.quorate.membership.bodies.domain.Renaming;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Party;
import org.quorate.starter.inbox.Hearing;
import org.springframework.stereotype.Component;

/** Who is called otherwise is shown so on every body: a partner is one document and each body another, written by itself. */
@Component
public final class NamesHearing {

    private final FollowingNames following;

    NamesHearing(FollowingNames following) {
        this.following = following;
    }

    public Hearing ofNames(Hearing hearing) {
        return hearing.on(OrganisationChanged.class, heard -> partner(heard.fact()))
                .on(PersonChanged.class, heard -> person(heard.fact()));
    }

    private void partner(OrganisationChanged told) {
        OrganisationId id = new OrganisationId(UUID.fromString(told.organisationId()));
        Party was = new Party(id, told.formerName(), told.formerSector());
        following.partner(new Renaming(was, new Party(id, told.name(), told.sector()), told.from()));
    }

    private void person(PersonChanged told) {
        following.person(new PersonId(UUID.fromString(told.personId())), told.formerOffice(), told.from());
    }
}
