package org.quorate.meetings.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.papers.domain.Content;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/** Answers with the bytes of a file: whole or a range of them, to be shown and never to be run. */
record Served(Content content, String title, boolean isPublic) {

    private static final int BUFFER = 16 * 1024;

    /** Opens the bytes from one of them on. */
    interface Source {
        InputStream from(long position) throws IOException;
    }

    void to(HttpServletRequest request, HttpServletResponse response, Source source) throws IOException {
        String etag = "\"" + content.sha256() + "\"";
        response.setHeader(HttpHeaders.ETAG, etag);
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (etag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String asked = request.getHeader(HttpHeaders.RANGE);
        HttpRange range = range(asked);
        if (asked != null && range == null) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + content.size());
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        long first = range == null ? 0 : range.getRangeStart(content.size());
        long last = range == null ? content.size() - 1 : range.getRangeEnd(content.size());
        if (range != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + first + "-" + last + "/" + content.size());
        }
        response.setContentType(content.type().media());
        response.setContentLengthLong(last - first + 1);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline()
                        .filename(title + "." + content.type().ending(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (InputStream bytes = source.from(first)) {
            copy(bytes, response.getOutputStream(), last - first + 1);
        }
    }

    private String cacheControl() {
        CacheControl control =
                isPublic ? CacheControl.maxAge(Duration.ofHours(1)).cachePublic() : CacheControl.noStore();
        return String.valueOf(control.getHeaderValue());
    }

    /** The one range that is asked for; none where there are several, or it lies outside. */
    private @Nullable HttpRange range(@Nullable String header) {
        try {
            List<HttpRange> ranges = HttpRange.parseRanges(header);
            return ranges.size() == 1 && ranges.getFirst().getRangeStart(content.size()) < content.size()
                    ? ranges.getFirst()
                    : null;
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static void copy(InputStream from, OutputStream to, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = length;
        while (left > 0) {
            int read = from.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) return;
            to.write(buffer, 0, read);
            left -= read;
        }
    }
}
