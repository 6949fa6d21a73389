package org.quorate.membership.proposals.persistence;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.organisations.domain.OrganisationId;
import org.quorate.membership.reviews.domain.Suggestion;
import org.quorate.membership.seats.domain.SeatId;

/** A change that is proposed, as it is stored: a title where it adds a seat, a filler where it fills one, else it drops the seat. */
record SuggestionDocument(
        @Nullable String seat,
        @Nullable String title,
        @Nullable FillerDocument filler,
        @Nullable String unit,
        @Nullable Boolean voting,
        @Nullable String statutoryGround) {

    record FillerDocument(
            @Nullable String organisation, @Nullable String name) {

        static FillerDocument of(Suggestion.Filler filler) {
            OrganisationId organisation = filler.organisation();
            return new FillerDocument(organisation == null ? null : organisation.toString(), filler.name());
        }

        Suggestion.Filler restored() {
            return new Suggestion.Filler(
                    organisation == null ? null : new OrganisationId(UUID.fromString(organisation)), name);
        }
    }

    static SuggestionDocument of(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.Add add ->
                new SuggestionDocument(
                        null,
                        add.title(),
                        FillerDocument.of(add.filler()),
                        add.unit(),
                        add.voting(),
                        add.statutoryGround());
            case Suggestion.Drop drop -> new SuggestionDocument(drop.seat().toString(), null, null, null, null, null);
            case Suggestion.Refill refill ->
                new SuggestionDocument(
                        refill.seat().toString(), null, FillerDocument.of(refill.filler()), null, null, null);
        };
    }

    Suggestion restored() {
        Suggestion.Filler by = filler == null ? new Suggestion.Filler(null, null) : filler.restored();
        if (title != null) {
            return new Suggestion.Add(title, by, unit, Boolean.TRUE.equals(voting), statutoryGround);
        }
        SeatId named = new SeatId(UUID.fromString(Objects.requireNonNull(seat)));
        return filler == null ? new Suggestion.Drop(named) : new Suggestion.Refill(named, by);
    }
}
