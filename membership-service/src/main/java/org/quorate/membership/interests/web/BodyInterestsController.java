package org.quorate.membership.interests.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.interests.domain.Register;
import org.quorate.membership.interests.domain.Registers;
import org.quorate.membership.people.application.ForOneself;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.today.Today;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows anyone the interests of those who sit on a body, on any day. */
@RestController
@RequestMapping("/api/{tenant}/bodies/{id}/interests")
class BodyInterestsController {

    private final Registers registers;
    private final LookingUpBodies looking;
    private final Today today;

    BodyInterestsController(Registers registers, LookingUpBodies looking, Today today) {
        this.registers = registers;
        this.looking = looking;
        this.today = today;
    }

    record BodyInterestsShown(UUID body, LocalDate on, List<MemberShown> members) {}

    record MemberShown(UUID personId, String office, List<InterestShown> interests) {}

    @GetMapping
    ResponseEntity<BodyInterestsShown> show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        Body body = looking.lookUp(new BodyId(id)).body();
        LocalDate day = on == null ? today.date() : on;
        Map<PersonId, Holder> holders = holders(body, day);
        Map<PersonId, Register> entered = registers.of(holders.keySet()).stream()
                .collect(Collectors.toMap(Register::person, Function.identity()));
        List<MemberShown> members = holders.values().stream()
                .map(holder ->
                        member(holder, entered.getOrDefault(holder.person(), Register.empty(holder.person())), day))
                .toList();
        return ResponseEntity.ok(new BodyInterestsShown(id, day, members));
    }

    private static MemberShown member(Holder holder, Register register, LocalDate day) {
        boolean all = ForOneself.maySeeWithheld(holder.account());
        return new MemberShown(
                holder.person().value(),
                holder.office(),
                register.on(day).stream()
                        .map(interest -> InterestShown.of(interest, day, all))
                        .toList());
    }

    /** Each once, whatever seats they hold (R-MEM-6). */
    private static Map<PersonId, Holder> holders(Body body, LocalDate day) {
        Map<PersonId, Holder> holders = new LinkedHashMap<>();
        body.seats().on(day).stream()
                .flatMap(seat -> seat.termOn(day).stream())
                .forEach(term -> holders.putIfAbsent(term.holder().person(), term.holder()));
        return holders;
    }
}
