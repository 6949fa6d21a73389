package org.quorate.gateway.site.meetings;

import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.decisions.Decision;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The meetings of a tenant, and each with its agenda, attendance, quorum and decisions. */
@Controller
class MeetingsController {

    private final Services services;
    private final Clock clock;
    private final Words words;

    MeetingsController(Services services, Clock clock, Words words) {
        this.services = services;
        this.clock = clock;
        this.words = words;
    }

    @GetMapping("/{tenant}/meetings")
    String meetings(
            @ModelAttribute("tenant") Tenant tenant, @RequestParam(defaultValue = "") String after, Model model) {
        var meetings = after.isEmpty()
                ? services.list("meetings", Meeting.class, "/api/{tenant}/meetings?limit=200", tenant.slug())
                : services.list(
                        "meetings",
                        Meeting.class,
                        "/api/{tenant}/meetings?limit=200&after={after}",
                        tenant.slug(),
                        after);
        Calendar calendar = Calendar.of(meetings, clock.instant(), _ -> true);
        model.addAttribute("meetings", calendar);
        model.addAttribute("more", more(calendar.next()));
        model.addAttribute("trail", Trail.of(tenant).to("Meetings"));
        return "meetings/list";
    }

    @GetMapping("/{tenant}/meetings/{id}")
    String meeting(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        var asked = services.one("meetings", Meeting.class, "/api/{tenant}/meetings/{id}", tenant.slug(), id);
        var decisions = services.list(
                "meetings", Decision.class, "/api/{tenant}/decisions?meeting={id}&limit=200", tenant.slug(), id);
        var papers = services.list("meetings", Paper.class, "/api/{tenant}/meetings/{id}/papers", tenant.slug(), id);
        var exempt =
                services.one("meetings", ExemptBusiness.class, "/api/{tenant}/meetings/{id}/exempt", tenant.slug(), id);
        var released =
                services.one("meetings", Released.class, "/api/{tenant}/meetings/{id}/released", tenant.slug(), id);

        Meeting meeting = asked.required();
        model.addAttribute("papers", Paper.byItem(Shown.of(papers).items()));
        model.addAttribute("meeting", meeting);
        model.addAttribute("exempt", exempt.answer().found().orElse(ExemptBusiness.NONE));
        model.addAttribute("released", released.answer().found().orElse(Released.NOTHING));
        model.addAttribute("attendance", AttendanceGroup.of(meeting.attendance()));
        model.addAttribute("heading", heading(meeting));
        model.addAttribute("pageTitle", heading(meeting) + ", " + words.date(meeting.startsAt()));
        model.addAttribute(
                "decisions",
                Shown.of(
                        decisions,
                        all -> all.filter(decision -> decision.isOfMeeting(id))
                                .sorted(Decision.LATEST_FIRST.reversed())));
        model.addAttribute(
                "trail",
                Trail.of(tenant).through("Meetings", tenant.slug(), "meetings").to(words.date(meeting.startsAt())));
        return "meetings/meeting";
    }

    private static @Nullable String more(@Nullable String next) {
        return next == null
                ? null
                : UriComponentsBuilder.newInstance()
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(next)
                        .toUriString();
    }

    private static String heading(Meeting meeting) {
        @Nullable String title = meeting.title();
        if (title == null || title.equals(meeting.bodyName())) return meeting.bodyName();
        return meeting.body() == null ? title : meeting.bodyName() + ": " + title;
    }
}
