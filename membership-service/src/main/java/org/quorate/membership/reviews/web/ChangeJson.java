package org.quorate.membership.reviews.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.membership.wording.Text;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** A change to a body's seats that somebody thinks of, one of add, drop and refill; as it is sent and as it is shown. */
public record ChangeJson(
        @Nullable @Valid AddJson add,
        @Nullable UUID drop,
        @Nullable @Valid RefillJson refill) {

    /** A seat more. */
    public record AddJson(
            @NotNull String title,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable String unit,
            @Nullable Boolean voting,
            @Nullable String statutoryGround) {}

    /** A seat filled by another. */
    public record RefillJson(
            @NotNull UUID seat,
            @Nullable UUID organisation,
            @Nullable String organisationName) {}

    public static ChangeJson of(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Add add ->
                new ChangeJson(
                        new AddJson(
                                add.title(),
                                organisation(add.filler()),
                                add.filler().name(),
                                add.unit(),
                                add.voting(),
                                add.statutoryGround()),
                        null,
                        null);
            case Suggestion.Drop drop -> new ChangeJson(null, drop.seat().value(), null);
            case Suggestion.Refill refill ->
                new ChangeJson(
                        null,
                        null,
                        new RefillJson(
                                refill.seat().value(),
                                organisation(refill.filler()),
                                refill.filler().name()));
        };
    }

    /** All of a list, each below {@code /changes}. */
    public static List<Suggestion> read(List<ChangeJson> changes) {
        List<Suggestion> read = new ArrayList<>();
        for (int place = 0; place < changes.size(); place++) {
            read.add(changes.get(place).read("/changes/" + place));
        }
        return read;
    }

    private Suggestion read(String place) {
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

    private static Suggestion add(String place, AddJson add) {
        return new Suggestion.Add(
                Field.at(place + "/title", () -> Text.line(add.title())),
                filler(place, add.organisation(), add.organisationName()),
                line(place + "/unit", add.unit()),
                !Boolean.FALSE.equals(add.voting()),
                line(place + "/statutoryGround", add.statutoryGround()));
    }

    private static Suggestion refill(String place, RefillJson refill) {
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

    private static @Nullable UUID organisation(Suggestion.Filler filler) {
        OrganisationId organisation = filler.organisation();
        return organisation == null ? null : organisation.value();
    }
}
