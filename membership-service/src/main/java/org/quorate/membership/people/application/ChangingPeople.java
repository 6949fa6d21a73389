package org.quorate.membership.people.application;

import java.time.LocalDate;
import java.util.Objects;
import org.quorate.membership.amendments.application.Amended;
import org.quorate.membership.amendments.application.Amending;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.today.Today;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** The secretariat changes what is on record of somebody; what had been is kept with it (R-ALL-3). */
@UseCase
public class ChangingPeople {

    private final People people;
    private final Amending amending;
    private final Today today;

    public ChangingPeople(People people, Amending amending, Today today) {
        this.people = people;
        this.amending = amending;
        this.today = today;
    }

    public Amended<Person> change(ChangePerson command) {
        Kept<Person> kept = people.findForChange(command.id()).orElseThrow(() -> NotFound.of("person", command.id()));
        Person now = kept.thing();
        LocalDate from = command.from();
        if (from != null && from.isAfter(today.date())) {
            return new Amended.Ahead<>(today.date());
        }
        String account = command.accountInsteadOf(now.account());
        if (command.office().equals(now.office()) && Objects.equals(account, now.account())) {
            return new Amended.OnRecord<>(now);
        }
        Person next = now.changed(command.office(), account, from, amending.because(command.why()));
        people.save(kept, next);
        return new Amended.OnRecord<>(next);
    }
}
