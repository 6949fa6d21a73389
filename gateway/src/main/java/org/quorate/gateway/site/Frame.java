package org.quorate.gateway.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.clock.Clock;
import org.quorate.gateway.signin.Caller;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Tenants;
import org.quorate.gateway.site.words.Words;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** What every page shows around its content: whose site it is, who is signed in, and a clock that was moved. */
@ControllerAdvice(annotations = Controller.class)
class Frame {

    private static final Set<String> ABOUT_BOARDS = Set.of("vacancies", "organisations", "people");

    private final Tenants tenants;
    private final Clock clock;
    private final Words words;

    Frame(Tenants tenants, Clock clock, Words words) {
        this.tenants = tenants;
        this.clock = clock;
        this.words = words;
    }

    @ModelAttribute("tenant")
    @Nullable
    Tenant tenant(@PathVariable(name = "tenant", required = false) @Nullable String slug) {
        return slug == null ? null : tenants.called(slug);
    }

    /** The part of the tenant's site that a page is in: the second segment of its address. */
    @ModelAttribute("section")
    String section(HttpServletRequest request) {
        String[] segments = request.getRequestURI().split("/", 4);
        String segment = segments.length > 2 ? segments[2] : "";
        return ABOUT_BOARDS.contains(segment) ? "bodies" : segment;
    }

    @ModelAttribute("clockIsSetTo")
    @Nullable
    String movedClock() {
        return clock.isMoved() ? words.moment(clock.instant()) : null;
    }

    @ModelAttribute("caller")
    @Nullable
    Caller caller(@Nullable Authentication authentication) {
        return authentication == null ? null : Caller.of(authentication);
    }
}
