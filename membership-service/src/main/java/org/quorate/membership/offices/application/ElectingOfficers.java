package org.quorate.membership.offices.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.meetings.DecisionTaken;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.decisions.application.About;
import org.quorate.membership.decisions.application.EffectOfDecision;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.membership.seats.domain.SeatId;
import org.quorate.starter.identity.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whom a body has elected holds the office from the day of the election, and whoever had it leaves it (R-MEM-14, R-VOT-6). */
@Component
final class ElectingOfficers implements EffectOfDecision {

    private static final Logger log = LoggerFactory.getLogger(ElectingOfficers.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final HoldingOffices holding;
    private final Bodies bodies;

    ElectingOfficers(HoldingOffices holding, Bodies bodies) {
        this.holding = holding;
        this.bodies = bodies;
    }

    @Override
    public String name() {
        return "election";
    }

    @Override
    public void of(DecisionRecorded decision) {
        DecisionTaken.Content content = decision.content();
        DecisionTaken.Elected elected = content.elected();
        if (elected == null || content.body() == null || !About.givesEffect(decision)) {
            return;
        }
        Optional<BodyId> body = uuid(content.body().bodyId()).map(BodyId::new);
        Optional<SeatId> seat = uuid(elected.seatId()).map(SeatId::new);
        if (body.isPresent() && seat.isPresent() && bodies.find(body.get()).isPresent()) {
            elect(body.get(), seat.get(), elected, decision);
        }
    }

    private void elect(BodyId body, SeatId seat, DecisionTaken.Elected elected, DecisionRecorded decision) {
        OfficeHolding holdingIt = holding.take(
                body,
                new TakeOffice(
                        new OfficeId(Command.mint()),
                        elected.role(),
                        new Incumbent.BySeat(seat),
                        false,
                        LocalDate.ofInstant(decision.content().takenAt(), LONDON),
                        elected.until(),
                        Office.How.ELECTED,
                        new Ground("elected by the body", decision.decisionId())));
        if (holdingIt instanceof OfficeHolding.Refused refused) {
            log.warn("decision {} elects nobody: {}", decision.decisionId(), refused);
        }
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
