package org.quorate.membership.organisations.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.membership.amendments.domain.Bygone;
import org.quorate.membership.wording.Text;

/**
 * A partner that fills seats: a council, an NHS body, the police, a group that nominates for several.
 *
 * @param sector the part of public life it comes from, in the tenant's own words
 * @param formerly what was on record of it before, in order
 */
public record Organisation(OrganisationId id, String name, String sector, List<Former> formerly) {

    /**
     * What was on record, and that it was changed.
     *
     * @param until the last day on which it was called so; none where it had been put on record wrongly
     */
    public record Former(
            String name, String sector, @Nullable LocalDate until, Amendment as) implements Bygone {}

    public Organisation {
        name = Text.line(name);
        sector = Text.line(sector);
        formerly = List.copyOf(formerly);
    }

    public Organisation(OrganisationId id, String name, String sector) {
        this(id, name, sector, List.of());
    }

    /** As it was called on a day. */
    public Organisation asOn(LocalDate day) {
        return Bygone.on(day, formerly)
                .map(was -> new Organisation(id, was.name(), was.sector(), formerly))
                .orElse(this);
    }

    /** Called otherwise from a day on; without a day, what is on record was wrong. */
    public Organisation changed(String otherName, String otherSector, @Nullable LocalDate from, Amendment as) {
        List<Former> more = new ArrayList<>(formerly);
        more.add(new Former(name, sector, from == null ? null : from.minusDays(1), as));
        return new Organisation(id, otherName, otherSector, more);
    }
}
