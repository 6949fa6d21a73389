package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.bodies.domain.answers.Withdrawal;
import org.quorate.membership.bodies.domain.fitness.Fit;
import org.quorate.membership.bodies.domain.fitness.OneUnitAPerson;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.constitutions.domain.Flaw;
import org.quorate.membership.constitutions.domain.Origin;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.constitutions.domain.Versions;

/** How a body comes by terms of reference: each version behind the last, and none altered that was in force. */
public record ConstitutionChanges(Body body) {

    public Adoption adopt(Constitution constitution, LocalDate inForceFrom, @Nullable Origin origin) {
        if (body.isDissolved()) return new Adoption.BodyDissolved();
        Versions versions = body.constitutions();
        Optional<Version> before = origin == null ? Optional.empty() : versions.ofDraft(origin.draft());
        if (before.isPresent()) return new Adoption.AdoptedAlready(before.get());
        Optional<Version> last = versions.last();
        if (last.isPresent() && !inForceFrom.isAfter(last.get().inForceFrom())) {
            return new Adoption.NotAfterTheLast(last.get());
        }
        Versions next = versions.with(inForceFrom, constitution, origin);
        Optional<Flaw> flaw = constitution
                .flaw()
                .or(() -> Fit.of(body, constitution, inForceFrom).flaw())
                .or(() -> inTwoUnits(next, inForceFrom));
        if (flaw.isPresent()) return new Adoption.Unworkable(flaw.get());

        Version adopted = next.all().getLast();
        return new Adoption.Adopted(new Change(body.with(next), new BodyEvent.ConstitutionAdopted(adopted)), adopted);
    }

    /** Takes back a version that is not in force yet; the one before it then has to do for longer. */
    public Withdrawal withdraw(int number, LocalDate today) {
        return switch (setAside(number, today)) {
            case Withdrawal.Withdrawn withdrawn -> {
                Optional<Flaw> flaw =
                        beyond(withdrawn.change().body(), withdrawn.version().inForceFrom());
                yield flaw.isPresent() ? new Withdrawal.Unworkable(flaw.get()) : withdrawn;
            }
            case Withdrawal.Refused refused -> refused;
        };
    }

    /** The same, where another takes its place at once. */
    public Withdrawal setAside(int number, LocalDate today) {
        Optional<Version> found = body.constitutions().numbered(number);
        if (found.isEmpty()) return new Withdrawal.UnknownVersion(number);
        Version version = found.get();
        if (!version.inForceFrom().isAfter(today)) return new Withdrawal.InForceAlready(version);

        Body without = body.with(body.constitutions().without(version));
        return new Withdrawal.Withdrawn(new Change(without, new BodyEvent.ConstitutionWithdrawn(version)), version);
    }

    /** What the version in force on a day could not live with from then on. */
    private static Optional<Flaw> beyond(Body body, LocalDate day) {
        Versions versions = body.constitutions();
        return versions.on(day)
                .flatMap(before -> Fit.of(body, before.constitution(), day).flaw())
                .or(() -> new ConstitutionChanges(body).inTwoUnits(versions, day));
    }

    /** Where units vote from then on, nobody may sit in two of them. */
    private Optional<Flaw> inTwoUnits(Versions next, LocalDate inForceFrom) {
        return new OneUnitAPerson(next, body.seats())
                .anyFrom(inForceFrom)
                .map(twice -> new Flaw("/voting/by", "R-VOT-1", "cannot be unit: " + twice.inWords()));
    }
}
