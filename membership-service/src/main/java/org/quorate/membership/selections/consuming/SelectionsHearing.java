package org.quorate.membership.selections.consuming;

import java.util.UUID;
import org.quorate.contracts.membership.ChairSelected;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.bodies.domain.answers.OfficeHolding;
import org.quorate.membership.offices.application.HoldingOffices;
import org.quorate.membership.offices.application.Incumbent;
import org.quorate.membership.offices.application.TakeOffice;
import org.quorate.membership.offices.domain.Office;
import org.quorate.membership.offices.domain.OfficeId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.starter.inbox.Hearing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Whom all sides have selected holds the office: the selection is one document and the body another, each written by itself. */
@Component
public final class SelectionsHearing {

    private static final Logger log = LoggerFactory.getLogger(SelectionsHearing.class);

    private final HoldingOffices holding;

    SelectionsHearing(HoldingOffices holding) {
        this.holding = holding;
    }

    public Hearing ofSelections(Hearing hearing) {
        return hearing.on(ChairSelected.class, heard -> selected(heard.fact()));
    }

    private void selected(ChairSelected told) {
        UUID selection = UUID.fromString(told.selectionId());
        OfficeHolding held = holding.take(
                new BodyId(UUID.fromString(told.bodyId())),
                new TakeOffice(
                        new OfficeId(selection),
                        told.role(),
                        new Incumbent.ByPerson(new PersonId(UUID.fromString(told.personId()))),
                        false,
                        told.from(),
                        told.until(),
                        Office.How.SELECTED,
                        new Ground("selected by all sides together", null)));
        if (held instanceof OfficeHolding.Refused refused) {
            log.warn("selection {} takes no effect: {}", selection, refused);
        }
    }
}
