package org.quorate.membership.interests.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.interests.domain.Interest;
import org.quorate.membership.interests.domain.InterestId;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Registering;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.interests.domain.Statement;
import org.quorate.membership.keeping.Kept;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.starter.problems.NotFound;
import org.quorate.starter.store.UseCase;

/** An interest is entered, stated otherwise from a day on, or taken off the register. */
@UseCase
public class RegisteringInterests {

    private final Registers registers;

    public RegisteringInterests(Registers registers) {
        this.registers = registers;
    }

    public Registering enter(PersonId person, Interest interest) {
        if (interest.until() != null && interest.until().isBefore(interest.from())) {
            return new Registering.EndBeforeStart(interest.from());
        }
        return change(person, _ -> new Registering.Registered(interest));
    }

    public Registering amend(
            PersonId person, InterestId id, Statement next, boolean sensitive, @Nullable LocalDate until) {
        return change(person, register -> of(register, id).amend(next, sensitive, until));
    }

    public Registering remove(PersonId person, InterestId id, Interest.Removal removal) {
        return change(person, register -> of(register, id).remove(removal));
    }

    private Registering change(PersonId person, Function<Register, Registering> decision) {
        Optional<Kept<Register>> kept = registers.findForChange(person);
        Register before = kept.map(Kept::thing).orElse(Register.empty(person));
        Registering registering = decision.apply(before);
        if (registering instanceof Registering.Registered registered) {
            Register next = before.with(registered.interest());
            kept.ifPresentOrElse(loaded -> registers.save(loaded, next), () -> registers.add(next));
        }
        return registering;
    }

    private static Interest of(Register register, InterestId id) {
        return register.find(id).orElseThrow(() -> NotFound.of("interest", id));
    }
}
