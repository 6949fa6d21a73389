package org.quorate.membership.transfer.web.parts.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.transfer.web.parts.Mentioned;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** What the body is, what it was before, and where it stood when. */
public record BodyPart(
        @NotNull UUID id,
        @NotNull String name,
        @NotNull String kind,
        @Size(max = 20) @Nullable List<@NotNull String> jointHosts,
        ProfilePart.@Nullable @Valid VenuePart venue,
        @Nullable LocalDate formed,
        @Nullable UUID partOf,
        @Size(max = 20) @Nullable List<@NotNull UUID> reportsTo,
        ProfilePart.@Nullable @Valid SecretariatPart secretariat,
        @Size(max = 200) @Nullable List<@NotNull @Valid ProfilePart> earlier,
        @Size(min = 1, max = 100) @NotNull List<@NotNull @Valid StandingPart> standings) {

    private static final String PLACE = "/body";

    /** Where it stood from a day on. */
    public record StandingPart(
            @NotNull String status, @NotNull LocalDate since) {}

    public static BodyPart of(Body body, Mentioned mentioned) {
        ProfilePart now = ProfilePart.of(body.profile(), null, mentioned);
        return new BodyPart(
                body.id().value(),
                now.name(),
                now.kind(),
                now.jointHosts(),
                now.venue(),
                now.formed(),
                now.partOf(),
                now.reportsTo(),
                now.secretariat(),
                body.profile().earlier().stream()
                        .map(was -> ProfilePart.of(was.profile(), was.until(), mentioned))
                        .toList(),
                body.standings().stream()
                        .map(standing -> new StandingPart(Choice.wordFor(standing.status()), standing.since()))
                        .toList());
    }

    public Profile profile(Known known) {
        List<Profile.Earlier> was = new ArrayList<>();
        InPlaces.each(PLACE + "/earlier", earlier, (place, part) -> {
            LocalDate until = part.until();
            if (until == null) {
                throw new RuleBroken("R-ALL-4", "is the last day on which the body was so").at(place + "/until");
            }
            if (!was.isEmpty() && !until.isAfter(was.getLast().until())) {
                throw new RuleBroken("R-ALL-4", "is before the one before it").at(place + "/until");
            }
            was.add(new Profile.Earlier(part.read(place, known, List.of()), until));
        });
        return new ProfilePart(name, kind, jointHosts, venue, formed, partOf, reportsTo, secretariat, null)
                .read(PLACE, known, was);
    }

    public List<Standing> stood() {
        List<Standing> read = new ArrayList<>();
        InPlaces.each(PLACE + "/standings", standings, (place, part) -> {
            Standing.Status status =
                    Field.at(place + "/status", "R-MEM-18", () -> Choice.of(Standing.Status.class, part.status()));
            if (!read.isEmpty() && part.since().isBefore(read.getLast().since())) {
                throw new RuleBroken("R-MEM-18", "is before the one before it").at(place + "/since");
            }
            read.add(new Standing(status, part.since()));
        });
        return read;
    }
}
