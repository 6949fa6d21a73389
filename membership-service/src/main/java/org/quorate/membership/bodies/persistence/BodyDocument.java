package org.quorate.membership.bodies.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.bodies.domain.profile.Profile;
import org.quorate.membership.bodies.domain.profile.Standing;
import org.quorate.membership.conduct.domain.Acceptances;
import org.quorate.membership.constitutions.domain.Versions;
import org.quorate.membership.offices.domain.Offices;
import org.quorate.membership.seats.domain.Seats;

/** A body as it is stored: the whole of it in one document; its kind stands where bodies are listed by it. */
record BodyDocument(
        String kind,
        ProfileDocument profile,
        List<ProfileDocument> earlier,
        List<StandingDocument> standings,
        List<VersionDocument> constitutions,
        List<SeatDocument> seats,
        List<RequirementSetDocument> requirements,
        @Nullable List<OfficeDocument> offices,
        @Nullable List<AcceptanceDocument> acceptances,
        @Nullable List<InvolvementDocument> involvements,
        @Nullable List<ReshapedDocument> reshaped) {

    record ReshapedDocument(
            String proposal, LocalDate from, @Nullable String decision) {}

    record StandingDocument(Standing.Status status, LocalDate since) {}

    static BodyDocument of(Body body) {
        Profile profile = body.profile();
        return new BodyDocument(
                profile.kind(),
                ProfileDocument.of(profile, null),
                profile.earlier().stream()
                        .map(was -> ProfileDocument.of(was.profile(), was.until()))
                        .toList(),
                body.standings().stream()
                        .map(standing -> new StandingDocument(standing.status(), standing.since()))
                        .toList(),
                body.constitutions().all().stream().map(VersionDocument::of).toList(),
                body.seats().all().stream().map(SeatDocument::of).toList(),
                body.requirements().stream().map(RequirementSetDocument::of).toList(),
                body.offices().all().stream().map(OfficeDocument::of).toList(),
                body.acceptances().all().stream().map(AcceptanceDocument::of).toList(),
                body.involvements().stream().map(InvolvementDocument::of).toList(),
                body.reshaped().stream()
                        .map(each -> new ReshapedDocument(each.proposal().toString(), each.from(), each.decision()))
                        .toList());
    }

    Body restored(BodyId id) {
        return new Body(
                id,
                profile.restored(earlier.stream().map(ProfileDocument::past).toList()),
                standings.stream()
                        .map(standing -> new Standing(standing.status(), standing.since()))
                        .toList(),
                new Versions(
                        constitutions.stream().map(VersionDocument::restored).toList()),
                new Seats(seats.stream().map(SeatDocument::restored).toList()),
                requirements.stream().map(RequirementSetDocument::restored).toList(),
                new Offices(all(offices).map(OfficeDocument::restored).toList()),
                new Acceptances(
                        all(acceptances).map(AcceptanceDocument::restored).toList()),
                all(involvements).map(InvolvementDocument::restored).toList(),
                all(reshaped)
                        .map(each -> new Reshaped(UUID.fromString(each.proposal()), each.from(), each.decision()))
                        .toList());
    }

    private static <T> Stream<T> all(@Nullable List<T> stored) {
        return stored == null ? Stream.empty() : stored.stream();
    }
}
