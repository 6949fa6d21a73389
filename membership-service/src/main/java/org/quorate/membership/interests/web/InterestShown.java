package org.quorate.membership.interests.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.interests.domain.Interest;
import org.quorate.membership.interests.domain.Statement;
import org.quorate.membership.wording.Choice;

/**
 * An interest as it was stated on a day, and all that it was stated to be.
 *
 * @param withheld whether what it is is withheld from the public: then only the fact of it is shown (Localism Act 2011 s32)
 */
record InterestShown(
        UUID id,
        @Nullable String kind,
        @Nullable String description,
        LocalDate from,
        @Nullable LocalDate to,
        boolean withheld,
        @Nullable RemovalShown removal,
        @Nullable List<StatementShown> history) {

    record RemovalShown(LocalDate on, String reason) {}

    record StatementShown(String kind, String description, LocalDate from) {

        static StatementShown of(Statement statement) {
            return new StatementShown(Choice.wordFor(statement.kind()), statement.description(), statement.from());
        }
    }

    static InterestShown of(Interest interest, LocalDate day, boolean maySeeWithheld) {
        if (interest.sensitive() && !maySeeWithheld) {
            return new InterestShown(
                    interest.id().value(), null, null, interest.from(), interest.lastDay(), true, null, null);
        }
        Statement stated = interest.on(day);
        Interest.Removal removal = interest.removal();
        return new InterestShown(
                interest.id().value(),
                Choice.wordFor(stated.kind()),
                stated.description(),
                interest.from(),
                interest.lastDay(),
                interest.sensitive(),
                removal == null ? null : new RemovalShown(removal.on(), removal.reason()),
                interest.statements().stream().map(StatementShown::of).toList());
    }
}
