package org.quorate.meetings.pack.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.pack.application.ShowingPacks;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.register.domain.Hash;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agenda pack: one for everyone, and one with what is exempt. */
@RestController
@RequestMapping("/api/{tenant}/meetings/{meeting}")
class PacksController {

    private final ShowingPacks showing;

    PacksController(ShowingPacks showing) {
        this.showing = showing;
    }

    @GetMapping("/pack.pdf")
    void open(@PathVariable UUID meeting, HttpServletRequest request, HttpServletResponse response) throws IOException {
        serve(showing.open(new MeetingId(meeting)), request, response);
    }

    @GetMapping("/exempt/pack.pdf")
    void restricted(@PathVariable UUID meeting, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        serve(showing.restricted(new MeetingId(meeting)), request, response);
    }

    private void serve(Edition edition, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String etag = "\"" + Hash.of(edition.toString()).value() + "\"";
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, edition.restricted() ? "no-store" : "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        String name = "Agenda pack, " + edition.body() + ", " + London.dateOf(edition.startsAt())
                + (edition.restricted() ? ", with exempt items" : "") + ".pdf";
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (InputStream bytes = showing.bytes(edition)) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
