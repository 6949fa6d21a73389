package org.quorate.gateway.site.planning;

import java.util.List;
import java.util.function.Function;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.meetings.Calendar;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.words.Words;
import org.springframework.stereotype.Component;

/** The meetings that are still to come, for a form to choose from, soonest first. */
@Component
class MeetingsAhead {

    private final Services services;
    private final Clock clock;
    private final Words words;

    MeetingsAhead(Services services, Clock clock, Words words) {
        this.services = services;
        this.clock = clock;
        this.words = words;
    }

    /** Of all bodies. */
    List<Option> of(Tenant tenant) {
        return options(
                services.list("meetings", Meeting.class, "/api/{tenant}/meetings?limit=200", tenant.slug()),
                meeting -> words.moment(meeting.startsAt()) + ", " + meeting.bodyName());
    }

    List<Option> of(Tenant tenant, String body) {
        return options(
                services.list(
                        "meetings", Meeting.class, "/api/{tenant}/meetings?body={body}&limit=200", tenant.slug(), body),
                meeting -> words.day(meeting.startsAt()));
    }

    private List<Option> options(Asked<Listing<Meeting>> asked, Function<Meeting, String> label) {
        return Calendar.of(asked, clock.instant(), _ -> true).ahead().stream()
                .map(meeting -> new Option(meeting.id(), label.apply(meeting)))
                .toList();
    }
}
