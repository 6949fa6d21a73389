package org.quorate.gateway.site.room;

import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;

/** Puts a room together from what meetings-service answers, all asked at once. */
@Component
class Rooms {

    private final Services services;

    Rooms(Services services) {
        this.services = services;
    }

    Room of(Tenant tenant, String id) {
        String slug = tenant.slug();
        var asked = services.one("meetings", Meeting.class, "/api/{tenant}/meetings/{id}", slug, id);
        var roll = services.one("meetings", Roll.class, "/api/{tenant}/meetings/{id}/roll", slug, id);
        var motions = services.list("meetings", Motion.class, "/api/{tenant}/motions?meeting={id}&limit=200", slug, id);
        var declarations =
                services.list("meetings", Declaration.class, "/api/{tenant}/meetings/{id}/declarations", slug, id);

        Meeting meeting = asked.required();
        Roll known = roll.answer().found().orElse(Roll.UNKNOWN);
        Shown<Motion> shown = Shown.of(motions);
        return new Room(
                meeting,
                known,
                RollCall.of(known, meeting),
                shown.items(),
                Shown.of(declarations).items(),
                shown.away());
    }
}
