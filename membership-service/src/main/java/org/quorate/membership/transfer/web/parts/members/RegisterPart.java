package org.quorate.membership.transfer.web.parts.members;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.interests.domain.Interest;
import org.quorate.membership.interests.domain.InterestId;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Statement;
import org.quorate.membership.transfer.web.parts.InPlaces;
import org.quorate.membership.transfer.web.parts.Known;
import org.quorate.membership.wording.Choice;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;

/** The interests of somebody who holds or has held a seat, all that they were ever stated to be (R-MEM-16); for the secretariat alone. */
public record RegisterPart(
        @NotNull UUID person, @Size(max = 500) @NotNull List<@NotNull @Valid InterestPart> interests) {

    /** One of them. */
    public record InterestPart(
            @NotNull UUID id,
            @Nullable Boolean sensitive,
            @Size(min = 1, max = 200) @NotNull List<@NotNull @Valid StatementPart> statements,
            @Nullable LocalDate until,
            @Nullable @Valid RemovalPart removal) {}

    /** What it was stated to be from a day on. */
    public record StatementPart(
            @NotNull String kind,
            @NotNull String description,
            @NotNull LocalDate from) {}

    /** How it came off the register. */
    public record RemovalPart(
            @NotNull LocalDate on, @NotNull String reason) {}

    public static RegisterPart of(Register register) {
        return new RegisterPart(
                register.person().value(),
                register.all().stream().map(RegisterPart::of).toList());
    }

    private static InterestPart of(Interest interest) {
        Interest.Removal removal = interest.removal();
        return new InterestPart(
                interest.id().value(),
                interest.sensitive(),
                interest.statements().stream()
                        .map(stated ->
                                new StatementPart(Choice.wordFor(stated.kind()), stated.description(), stated.from()))
                        .toList(),
                interest.until(),
                removal == null ? null : new RemovalPart(removal.on(), removal.reason()));
    }

    public Register read(String place, Known known) {
        return new Register(
                known.person(place, person),
                InPlaces.read(place + "/interests", interests, (at, part) -> read(at, part, known)));
    }

    private static Interest read(String place, InterestPart part, Known known) {
        List<Statement> statements = new ArrayList<>();
        InPlaces.each(place + "/statements", part.statements(), (at, stated) -> {
            if (!statements.isEmpty()
                    && stated.from().isBefore(statements.getLast().from())) {
                throw new RuleBroken("R-MEM-16", "is before the one before it").at(at + "/from");
            }
            Statement.Kind kind =
                    Field.at(at + "/kind", "R-MEM-16", () -> Choice.of(Statement.Kind.class, stated.kind()));
            statements.add(Field.at(
                    at + "/description", "R-MEM-16", () -> new Statement(kind, stated.description(), stated.from())));
        });
        LocalDate first = statements.getFirst().from();
        RemovalPart removal = part.removal();
        notBefore(first, part.until(), place + "/until");
        notBefore(first, removal == null ? null : removal.on(), place + "/removal/on");
        return new Interest(
                new InterestId(known.id(part.id())),
                Boolean.TRUE.equals(part.sensitive()),
                statements,
                part.until(),
                removal == null ? null : new Interest.Removal(removal.on(), removal.reason()));
    }

    private static void notBefore(LocalDate first, @Nullable LocalDate end, String place) {
        if (end != null && end.isBefore(first)) {
            throw new RuleBroken("R-MEM-16", "is before it starts on " + first).at(place);
        }
    }
}
