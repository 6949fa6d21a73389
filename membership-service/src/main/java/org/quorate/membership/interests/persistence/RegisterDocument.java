package org.quorate.membership.interests.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.interests.domain.Interest;
import org.quorate.membership.interests.domain.InterestId;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Statement;
import org.quorate.membership.people.domain.PersonId;

/** A register of interests as it is stored: what the public may read, and apart from it what is withheld. */
record RegisterDocument(List<InterestDocument> interests) {

    /** Its statements stand under {@code open}, or for a sensitive one under {@code restricted}. */
    record InterestDocument(
            String id,
            @Nullable List<StatementDocument> open,
            @Nullable List<StatementDocument> restricted,
            @Nullable LocalDate until,
            @Nullable LocalDate removedOn,
            @Nullable String removedFor) {}

    record StatementDocument(Statement.Kind kind, String description, LocalDate from) {}

    static RegisterDocument of(Register register) {
        return new RegisterDocument(
                register.all().stream().map(RegisterDocument::interest).toList());
    }

    Register restored(PersonId person) {
        return new Register(
                person, interests.stream().map(RegisterDocument::restored).toList());
    }

    private static InterestDocument interest(Interest interest) {
        List<StatementDocument> statements = interest.statements().stream()
                .map(statement -> new StatementDocument(statement.kind(), statement.description(), statement.from()))
                .toList();
        Interest.Removal removal = interest.removal();
        return new InterestDocument(
                interest.id().toString(),
                interest.sensitive() ? null : statements,
                interest.sensitive() ? statements : null,
                interest.until(),
                removal == null ? null : removal.on(),
                removal == null ? null : removal.reason());
    }

    private static Interest restored(InterestDocument stored) {
        boolean sensitive = stored.open() == null;
        List<StatementDocument> statements = Objects.requireNonNull(sensitive ? stored.restricted() : stored.open());
        return new Interest(
                new InterestId(UUID.fromString(stored.id())),
                sensitive,
                statements.stream()
                        .map(statement -> new Statement(statement.kind(), statement.description(), statement.from()))
                        .toList(),
                stored.until(),
                stored.removedOn() == null || stored.removedFor() == null
                        ? null
                        : new Interest.Removal(stored.removedOn(), stored.removedFor()));
    }
}
