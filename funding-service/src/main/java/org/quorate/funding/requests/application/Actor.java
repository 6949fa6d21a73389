package org.quorate.funding.requests.application;

import java.util.Set;
import org.quorate.funding.requests.domain.Person;
import org.quorate.starter.security.Caller;
import org.quorate.starter.tenancy.Tenancy;

/**
 * Who is at work on a request.
 *
 * @param serves whether by their office they may act on the requests of others
 */
public record Actor(Person person, boolean serves) {

    private static final Set<String> SERVING = Set.of("officer", "finance", "secretariat", "admin");

    /** The caller of the request at hand. */
    public static Actor current() {
        Caller caller = Caller.required();
        return new Actor(new Person(caller.account(), caller.name()), caller.hasAnyOf(SERVING, Tenancy.current()));
    }

    boolean mayActFor(Person applicant) {
        return serves || applicant.isSameAs(person);
    }
}
