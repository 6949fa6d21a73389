package org.quorate.gateway.site.room;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.gateway.site.meetings.ExemptBusiness;
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
        var exempt = services.one("meetings", ExemptBusiness.class, "/api/{tenant}/meetings/{id}/exempt", slug, id);

        Meeting meeting = asked.required();
        Roll known = roll.answer().found().orElse(Roll.UNKNOWN);
        Shown<Motion> shown = Shown.of(motions);
        Map<String, List<OwnVote>> ownVotes = ownVotes(tenant, known, shown.items());
        return new Room(
                meeting,
                known,
                RollCall.of(known, meeting),
                shown.items(),
                Shown.of(declarations).items(),
                ownVotes,
                exempt.answer().found().orElse(ExemptBusiness.NONE),
                shown.away());
    }

    /** What whoever is signed in has voted in votes that are open; asked for by members alone. */
    private Map<String, List<OwnVote>> ownVotes(Tenant tenant, Roll roll, List<Motion> motions) {
        if (roll.you() == null) return Map.of();
        var asked = motions.stream()
                .filter(Motion::isOpen)
                .collect(Collectors.toMap(
                        Motion::id,
                        motion -> services.list(
                                "meetings",
                                OwnVote.class,
                                "/api/{tenant}/motions/{motion}/ballots/own",
                                tenant.slug(),
                                motion.id())));
        return asked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Shown.of(entry.getValue()).items()));
    }
}
