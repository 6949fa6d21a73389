package org.quorate.membership.selections.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.dates.Years;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.selections.application.PutForward;
import org.quorate.membership.selections.domain.Selection;
import org.quorate.membership.selections.domain.SelectionId;
import org.quorate.membership.selections.domain.Side;
import org.quorate.membership.wording.Text;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;

/** Somebody put forward for an office, and the sides that are to consent. */
record SelectionRequest(
        @NotNull String role,
        @NotNull UUID candidate,
        @NotNull @Size(max = 20) List<@NotNull @Valid SideRequest> sides,
        @Nullable Period termOfOffice,
        @Size(max = 20) @Nullable List<@NotNull String> accountabilities,
        @Nullable String alsoChairs) {

    private static final String RULE = "R-MEM-15";
    private static final int LONGEST_TERM = 50;

    /** {@code tenant} is the host whose secretariat gives the side's consent. */
    record SideRequest(
            @NotNull String name,
            @Size(max = 50) @Nullable List<@NotNull UUID> organisations,
            @Nullable String tenant) {

        Side side(int place) {
            return new Side(
                    Field.at("/sides/" + place + "/name", RULE, () -> Text.line(name)),
                    Objects.requireNonNullElse(organisations, List.<UUID>of()).stream()
                            .map(OrganisationId::new)
                            .toList(),
                    tenant);
        }
    }

    PutForward command(BodyId body) {
        List<Side> read = new ArrayList<>();
        for (SideRequest side : sides) {
            read.add(side.side(read.size()));
        }
        List<String> answersFor = new ArrayList<>();
        for (String accountability : Objects.requireNonNullElse(accountabilities, List.<String>of())) {
            answersFor.add(Field.at("/accountabilities/" + answersFor.size(), RULE, () -> Text.line(accountability)));
        }
        String asWhat = Field.at("/role", RULE, () -> Text.line(role));
        Period term = termOfOffice == null
                ? null
                : Field.at("/termOfOffice", RULE, () -> Years.atMost(LONGEST_TERM, termOfOffice));
        String elsewhere = alsoChairs == null ? null : Field.at("/alsoChairs", RULE, () -> Text.line(alsoChairs));
        SelectionId id = new SelectionId(Command.mint());
        PersonId person = new PersonId(candidate);
        Field.at(
                "/sides",
                RULE,
                () -> new Selection(id, body, asWhat, person, "", read, term, answersFor, List.of(), List.of()));
        return new PutForward(id, asWhat, person, read, term, answersFor, elsewhere);
    }
}
