package org.quorate.membership.reminders.application;

import java.time.LocalDate;
import java.time.Period;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.tenants.domain.Tenant;
import org.quorate.membership.tenants.domain.Tenants;
import org.quorate.membership.today.Today;
import org.quorate.membership.vacancies.application.ShowingVacancies;
import org.quorate.membership.vacancies.domain.Vacancy;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Does for every tenant what the calendar asks for: ends what has run out, and gives notice of what will, and of what is overdue. Any
 * number of instances may do so at the same time: an ending is recorded in the body once, and the mark of a notice is written with it.
 */
@Component
public class WatchingTheCalendar {

    private static final Logger log = LoggerFactory.getLogger(WatchingTheCalendar.class);

    private final Tenants tenants;
    private final LookingUpBodies bodies;
    private final ShowingVacancies vacancies;
    private final EndingWhatRanOut ending;
    private final GivingNotice giving;
    private final ToldAhead told;
    private final Today today;
    private final Period ahead;

    WatchingTheCalendar(
            Tenants tenants,
            LookingUpBodies bodies,
            ShowingVacancies vacancies,
            EndingWhatRanOut ending,
            GivingNotice giving,
            ToldAhead told,
            Today today,
            CalendarProperties properties) {
        this.tenants = tenants;
        this.bodies = bodies;
        this.vacancies = vacancies;
        this.ending = ending;
        this.giving = giving;
        this.told = told;
        this.today = today;
        this.ahead = properties.noticeAhead();
    }

    public void look() {
        for (Tenant tenant : tenants.all()) {
            try {
                Tenancy.in(new TenantId(tenant.slug()), () -> {
                    lookForOne();
                    return Boolean.TRUE;
                });
            } catch (RuntimeException failed) {
                log.error("the calendar of {} is looked at again later", tenant.slug(), failed);
            }
        }
    }

    private void lookForOne() {
        LocalDate now = today.date();
        for (Body body : bodies.all()) {
            if (body.expire(now).isPresent()) {
                ending.end(body.id());
            }
            for (EndingSoon soon : EndingSoon.of(body, now, now.plus(noticeOf(body, now)))) {
                if (!soon.announced()) {
                    giving.once(soon.key() + "/" + soon.until(), told.endsSoon(soon));
                }
            }
        }
        for (Vacancy vacancy : vacancies.all(now)) {
            if (vacancy.isOverdueOn(now)) {
                giving.once(
                        "vacancy/" + vacancy.seat().id() + "/" + vacancy.since() + "/" + vacancy.dueBy(),
                        told.overdue(vacancy));
            }
        }
    }

    /** As its constitution has it, or else the platform. */
    private Period noticeOf(Body body, LocalDate now) {
        return body.constitutions()
                .on(now)
                .map(version -> version.constitution().membership().noticeOfEnding())
                .orElse(ahead);
    }
}
