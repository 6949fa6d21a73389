package org.quorate.membership.reviews.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.reviews.application.Suggestion;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** Changes to a body's seats to be thought through; each is one of add, drop and refill. */
record WhatIfRequest(
        @Nullable LocalDate on, @NotNull @Size(max = 200) List<@NotNull @Valid ChangeRequest> changes) {

    record ChangeRequest(
            @Nullable @Valid AddRequest add,
            @Nullable UUID drop,
            @Nullable @Valid RefillRequest refill) {}

    record AddRequest(
            @NotNull String title,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String statutoryGround) {}

    record RefillRequest(
            @NotNull UUID seat,
            @Nullable UUID organisation,
            @Nullable String organisationName) {}

    List<Suggestion> suggestions() {
        List<Suggestion> read = new ArrayList<>();
        for (int index = 0; index < changes.size(); index++) {
            read.add(suggestion("/changes/" + index, changes.get(index)));
        }
        return read;
    }

    private static Suggestion suggestion(String place, ChangeRequest change) {
        AddRequest add = change.add();
        UUID drop = change.drop();
        RefillRequest refill = change.refill();
        if (add != null && drop == null && refill == null) {
            return add(place + "/add", add);
        }
        if (drop != null && add == null && refill == null) {
            return new Suggestion.Drop(new SeatId(drop));
        }
        if (refill != null && add == null && drop == null) {
            return refill(place + "/refill", refill);
        }
        throw new RuleBroken("R-MEM-5", "a change is one of add, drop and refill").at(place);
    }

    private static Suggestion add(String place, AddRequest add) {
        return new Suggestion.Add(
                Field.at(place + "/title", () -> Text.line(add.title())),
                filler(place, add.organisation(), add.organisationName()),
                line(place + "/unit", add.unit()),
                !Boolean.FALSE.equals(add.voting()),
                line(place + "/statutoryGround", add.statutoryGround()));
    }

    private static Suggestion refill(String place, RefillRequest refill) {
        Suggestion.Filler filler = filler(place, refill.organisation(), refill.organisationName());
        if (filler.organisation() == null && filler.name() == null) {
            throw new RuleBroken("R-MEM-5", "says who would fill the seat: organisation or organisationName").at(place);
        }
        return new Suggestion.Refill(new SeatId(refill.seat()), filler);
    }

    private static Suggestion.Filler filler(String place, @Nullable UUID organisation, @Nullable String name) {
        return new Suggestion.Filler(
                organisation == null ? null : new OrganisationId(organisation),
                line(place + "/organisationName", name));
    }

    private static @Nullable String line(String place, @Nullable String text) {
        return text == null ? null : Field.at(place, () -> Text.line(text));
    }
}
