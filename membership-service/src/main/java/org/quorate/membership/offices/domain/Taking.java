package org.quorate.membership.offices.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What comes of somebody coming into an office. */
public sealed interface Taking {

    /** It is theirs; {@code succeeded} are those whose time in it ends thereby. */
    record Taken(Offices offices, Office office, List<Office> succeeded) implements Taking {}

    /** It is not, and why. */
    sealed interface Refused extends Taking {}

    /** It would end before it starts. */
    record EndBeforeStart(LocalDate from) implements Refused {}

    /** Another has it from the same day or a later one. */
    record HeldByAnother(Office other) implements Refused {}

    /** Who came before leaves it the day before; who comes after keeps it, and so do those who hold it jointly. */
    static Taking of(Offices offices, Office next) {
        LocalDate until = next.until();
        if (until != null && until.isBefore(next.from())) return new EndBeforeStart(next.from());
        Offices after = offices;
        List<Office> succeeded = new ArrayList<>();
        for (Office rival : offices.rivalsOf(next)) {
            if (!rival.from().isBefore(next.from())) return new HeldByAnother(rival);
            Office left = rival.ended(new Office.Ending(next.from().minusDays(1), Office.Reason.SUCCEEDED));
            after = after.with(left);
            succeeded.add(left);
        }
        return new Taken(after.with(next), next, succeeded);
    }
}
