package org.quorate.membership.bodies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.bodies.web.seats.SeatShown;
import org.quorate.membership.constitutions.domain.quorum.Size;
import org.quorate.membership.constitutions.web.ConstitutionShown;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.tenancy.Tenancy;

/** A body as it is on a day: its size, its seats with their holders, its constitution in words and as data. */
record BodyShown(
        UUID id,
        String name,
        String kind,
        String status,
        LocalDate statusSince,
        String host,
        List<String> jointHosts,
        @Nullable VenueJson venue,
        @Nullable LocalDate formed,
        @Nullable UUID partOf,
        List<UUID> reportsTo,
        @Nullable SecretariatJson secretariat,
        LocalDate on,
        SizeShown membership,
        List<SeatShown> seats,
        List<OfficeHeld> offices,
        @Nullable ConstitutionShown constitution,
        Instant modified) {

    static BodyShown of(KeptBody kept, LocalDate on) {
        Body body = kept.body();
        Profile profile = body.profile().on(on);
        BodyId parent = profile.partOf();
        Standing standing = body.standingOn(on);
        Size size = body.sizeOn(on);
        return new BodyShown(
                body.id().value(),
                profile.name(),
                profile.kind(),
                Choice.wordFor(standing.status()),
                standing.since(),
                Tenancy.current().value(),
                profile.jointHosts(),
                VenueJson.of(profile.venue()),
                profile.formed(),
                parent == null ? null : parent.value(),
                profile.reportsTo().stream().map(BodyId::value).toList(),
                SecretariatJson.of(profile.secretariat()),
                on,
                SizeShown.of(size),
                body.seats().on(on).stream().map(seat -> SeatShown.of(seat, on)).toList(),
                body.officesOn(on).stream()
                        .map(office -> OfficeHeld.of(office, body))
                        .toList(),
                body.constitutions()
                        .on(on)
                        .map(version -> ConstitutionShown.of(version, body.constitutions(), size))
                        .orElse(null),
                kept.revision().modified());
    }
}
