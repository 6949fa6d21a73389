package org.quorate.membership.structure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Secretariat;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.structure.domain.Chart;
import org.quorate.membership.structure.domain.Entry;
import org.quorate.membership.wording.Choice;

/** A body on the chart: whose it is, where it stands, how large it is, whom it reports to, who serves it, and its parts. */
record BoxShown(
        UUID id,
        String name,
        String kind,
        String status,
        LocalDate statusSince,
        String host,
        List<String> jointHosts,
        int seats,
        int members,
        List<UUID> reportsTo,
        @Nullable ServedByShown secretariat,
        List<BoxShown> parts) {

    record ServedByShown(
            @Nullable UUID body,
            @Nullable UUID organisation,
            @Nullable String name) {

        static @Nullable ServedByShown of(@Nullable Secretariat secretariat) {
            if (secretariat == null) {
                return null;
            }
            BodyId body = secretariat.body();
            Party party = secretariat.organisation();
            return new ServedByShown(
                    body == null ? null : body.value(),
                    party == null ? null : party.id().value(),
                    party == null ? null : party.name());
        }
    }

    static BoxShown of(Chart.Box box, LocalDate on) {
        Entry entry = box.entry();
        Profile profile = entry.profile().on(on);
        Standing standing = entry.standingOn(on);
        Entry.SizeFrom size = entry.sizeOn(on);
        return new BoxShown(
                entry.id().value(),
                profile.name(),
                profile.kind(),
                Choice.wordFor(standing.status()),
                standing.since(),
                entry.host(),
                profile.jointHosts(),
                size.seats(),
                size.members(),
                profile.reportsTo().stream().map(BodyId::value).toList(),
                ServedByShown.of(profile.secretariat()),
                box.parts().stream().map(part -> of(part, on)).toList());
    }
}
