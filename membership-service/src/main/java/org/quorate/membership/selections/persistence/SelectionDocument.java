package org.quorate.membership.selections.persistence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.selections.domain.Consent;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Side;

/** A joint selection as it is stored. */
record SelectionDocument(
        String body,
        String role,
        String candidate,
        String office,
        List<SideDocument> sides,
        @Nullable Period termOfOffice,
        List<String> accountabilities,
        List<String> alsoChairs,
        List<ConsentDocument> consents) {

    record SideDocument(
            String name,
            List<String> organisations,
            @Nullable String tenant) {}

    record ConsentDocument(String side, LocalDate on, String by, String tenant, String account) {}

    static SelectionDocument of(Selection selection) {
        return new SelectionDocument(
                selection.body().toString(),
                selection.role(),
                selection.candidate().toString(),
                selection.office(),
                selection.sides().stream().map(SelectionDocument::side).toList(),
                selection.termOfOffice(),
                selection.accountabilities(),
                selection.alsoChairs(),
                selection.consents().stream()
                        .map(given -> new ConsentDocument(
                                given.side(), given.on(), given.by(), given.tenant(), given.account()))
                        .toList());
    }

    Selection restored(SelectionId id) {
        return new Selection(
                id,
                new BodyId(UUID.fromString(body)),
                role,
                new PersonId(UUID.fromString(candidate)),
                office,
                sides.stream().map(SelectionDocument::restored).toList(),
                termOfOffice,
                accountabilities,
                alsoChairs,
                consents.stream()
                        .map(given ->
                                new Consent(given.side(), given.on(), given.by(), given.tenant(), given.account()))
                        .toList());
    }

    private static SideDocument side(Side side) {
        return new SideDocument(
                side.name(),
                side.organisations().stream().map(OrganisationId::toString).toList(),
                side.tenant());
    }

    private static Side restored(SideDocument stored) {
        return new Side(
                stored.name(),
                stored.organisations().stream()
                        .map(id -> new OrganisationId(UUID.fromString(id)))
                        .toList(),
                stored.tenant());
    }
}
