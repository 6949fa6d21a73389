package org.quorate.membership.interests.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in a register of interests, with all that it was stated to be; nothing of it is ever overwritten.
 *
 * @param sensitive whether what it is is withheld from the public, and only shown to exist (Localism Act 2011 s32)
 * @param until the last day of it as stated
 * @param removal how it came off the register before that, if it did
 */
public record Interest(
        InterestId id,
        boolean sensitive,
        List<Statement> statements,
        @Nullable LocalDate until,
        @Nullable Removal removal) {

    /** {@code on} is the last day. */
    public record Removal(LocalDate on, String reason) {}

    public Interest {
        statements = List.copyOf(statements);
    }

    public LocalDate from() {
        return statements.getFirst().from();
    }

    public @Nullable LocalDate lastDay() {
        return removal == null ? until : removal.on();
    }

    public boolean isHeldOn(LocalDate day) {
        LocalDate last = lastDay();
        return !from().isAfter(day) && (last == null || !last.isBefore(day));
    }

    /** What it was stated to be on a day; before its first day, as on that. */
    public Statement on(LocalDate day) {
        return statements.reversed().stream()
                .filter(statement -> !statement.from().isAfter(day))
                .findFirst()
                .orElse(statements.getFirst());
    }

    public Registering amend(Statement next, boolean nowSensitive, @Nullable LocalDate nowUntil) {
        if (removal != null) return new Registering.RemovedAlready(removal);
        LocalDate last = statements.getLast().from();
        if (next.from().isBefore(last)) return new Registering.BeforeTheLast(last);
        LocalDate end = nowUntil == null ? until : nowUntil;
        if (end != null && end.isBefore(next.from())) return new Registering.EndBeforeStart(next.from());

        List<Statement> more = new ArrayList<>(statements);
        more.add(next);
        return new Registering.Registered(new Interest(id, sensitive || nowSensitive, more, end, null));
    }

    public Registering remove(Removal by) {
        if (removal != null) return new Registering.RemovedAlready(removal);
        if (by.on().isBefore(from())) return new Registering.EndBeforeStart(from());
        return new Registering.Registered(new Interest(id, sensitive, statements, until, by));
    }
}
