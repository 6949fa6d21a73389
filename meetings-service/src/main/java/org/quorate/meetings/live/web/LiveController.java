package org.quorate.meetings.live.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.application.ShowingMeetings;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.live.application.LiveMeetings;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A meeting as it goes on, for anyone: an event each time that something about it has changed, to be looked up then. */
@RestController
class LiveController {

    private static final String TRY_AGAIN_IN_SECONDS = "10";

    private final ShowingMeetings showing;
    private final LiveMeetings live;

    LiveController(ShowingMeetings showing, LiveMeetings live) {
        this.showing = showing;
        this.live = live;
    }

    @GetMapping("/api/{tenant}/meetings/{id}/live")
    void follow(
            @PathVariable UUID id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        MeetingId meeting = new MeetingId(id);
        TenantId tenant = Tenancy.current();
        showing.show(meeting);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        AsyncContext connection = request.startAsync(request, response);
        connection.setTimeout(0);
        UnhurriedReader reader = new UnhurriedReader(connection);
        connection.addListener(new Leaving(() -> live.leave(tenant, meeting, reader)));
        if (live.follow(tenant, meeting, reader, lastSeen)) {
            reader.listen();
        } else {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN_IN_SECONDS);
            reader.end();
        }
    }
}
