package org.quorate.membership.seatsheld.application;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.quorate.membership.bodies.domain.Bodies;
import org.quorate.membership.bodies.domain.KeptBody;
import org.quorate.membership.people.domain.Person;
import org.quorate.membership.seats.domain.Holder;
import org.quorate.membership.seatsheld.domain.SeatHeld;
import org.quorate.membership.structure.domain.ChartEntries;
import org.quorate.membership.structure.domain.Entry;
import org.quorate.membership.today.Today;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.stereotype.Component;

/** Looks up on which bodies a person has a seat: those of the tenant, and those of others that it is a host of. */
@Component
public class LookingUpSeatsHeld {

    private final Bodies bodies;
    private final ChartEntries charts;
    private final Today today;

    LookingUpSeatsHeld(Bodies bodies, ChartEntries charts, Today today) {
        this.bodies = bodies;
        this.charts = charts;
        this.today = today;
    }

    /** In the order of their first days. */
    public List<SeatHeld> of(Person person) {
        return Stream.concat(here(person), elsewhere(person))
                .sorted(Comparator.comparing((SeatHeld held) -> held.term().from())
                        .thenComparing(held -> held.term().id().toString()))
                .toList();
    }

    private Stream<SeatHeld> here(Person person) {
        String host = Tenancy.current().value();
        return bodies.withSeatsOf(person.id()).stream()
                .flatMap(kept ->
                        SeatHeld.on(kept.body(), host, holder -> holder.person().equals(person.id())));
    }

    /** Another tenant knows the same person under an id of its own, and by the account that they sign in with. */
    private Stream<SeatHeld> elsewhere(Person person) {
        Predicate<Holder> same = holder -> holder.person().equals(person.id())
                || (holder.account() != null && holder.account().equals(person.account()));
        String own = Tenancy.current().value();
        return charts.all().stream()
                .filter(entry -> !entry.host().equals(own) && isRunWith(own, entry))
                .flatMap(entry -> Tenancy.in(
                        new TenantId(entry.host()),
                        () -> bodies.find(entry.id()).map(KeptBody::body).stream()
                                .flatMap(body -> SeatHeld.on(body, entry.host(), same))
                                .toList())
                        .stream());
    }

    private boolean isRunWith(String tenant, Entry entry) {
        return entry.profile().on(today.date()).jointHosts().contains(tenant);
    }
}
