package org.quorate.gateway.problems;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** An RFC 9457 problem, and when it is worth trying again. */
public record Problem(
        HttpStatus status, String detail, @Nullable Duration retryAfter) {

    private static final JsonMapper JSON = new JsonMapper();

    public Problem(HttpStatus status, String detail) {
        this(status, detail, null);
    }

    public ServerResponse asServerResponse() {
        var response = ServerResponse.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) response.header(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        return response.body(members());
    }

    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        if (retryAfter != null) response.setHeader(HttpHeaders.RETRY_AFTER, seconds(retryAfter));
        response.getOutputStream().write(JSON.writeValueAsBytes(members()));
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", status.getReasonPhrase());
        members.put("status", status.value());
        members.put("detail", detail);
        return members;
    }

    private static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.toSeconds()));
    }
}
