package org.quorate.meetings.story;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.application.DecisionFacts;
import org.quorate.meetings.register.application.EnteringDecisions;
import org.quorate.meetings.register.domain.Decision;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** Decisions of a board that come into its register without a meeting. */
final class Decided {

    private final EnteringDecisions entering;
    private final String tenant;
    private final String register;

    Decided(EnteringDecisions entering, String tenant, String register) {
        this.entering = entering;
        this.tenant = tenant;
        this.register = register;
    }

    String agreed(String text) {
        return agreed(text, null);
    }

    String agreed(String text, @Nullable Subject subject) {
        DecisionId id = new DecisionId(UUID.randomUUID());
        var taken = DecisionFacts.taken(new Decision(
                id,
                new Taker.Board(BodyId.of(register), "A board"),
                Instant.parse("2019-05-14T10:00:00Z"),
                LocalDate.of(2019, 5, 14),
                Word.AGREED,
                text,
                subject,
                Occasion.none()));
        return Tenancy.in(new TenantId(tenant), () -> {
            entering.enter(taken);
            return id.toString();
        });
    }
}
