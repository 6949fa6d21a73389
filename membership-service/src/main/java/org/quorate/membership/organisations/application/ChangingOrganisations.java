package org.quorate.membership.organisations.application;

import java.time.LocalDate;
import org.quorate.membership.amendments.application.Amended;
import org.quorate.membership.amendments.application.Amending;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.organisations.domain.Organisation;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** The secretariat changes what is on record of a partner; what had been is kept with it (R-ALL-3). */
@UseCase
public class ChangingOrganisations {

    private final Organisations organisations;
    private final Amending amending;
    private final Today today;

    public ChangingOrganisations(Organisations organisations, Amending amending, Today today) {
        this.organisations = organisations;
        this.amending = amending;
        this.today = today;
    }

    public Amended<Organisation> change(ChangeOrganisation command) {
        Kept<Organisation> kept =
                organisations.findForChange(command.id()).orElseThrow(() -> NotFound.of("organisation", command.id()));
        Organisation now = kept.thing();
        LocalDate from = command.from();
        if (from != null && from.isAfter(today.date())) {
            return new Amended.Ahead<>(today.date());
        }
        if (command.name().equals(now.name()) && command.sector().equals(now.sector())) {
            return new Amended.OnRecord<>(now);
        }
        Organisation next = now.changed(command.name(), command.sector(), from, amending.because(command.why()));
        organisations.save(kept, next);
        return new Amended.OnRecord<>(next);
    }
}
