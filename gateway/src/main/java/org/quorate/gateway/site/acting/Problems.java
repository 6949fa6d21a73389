package org.quorate.gateway.site.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.forms.Complaint;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;
import tools.jackson.databind.JsonNode;

/** Reads what a service refuses, as RFC 9457 problems tell it. */
final class Problems {

    /** The rule of a conflict that is about the request only: its twin is still at work, or was there at the same moment. */
    private static final String INPUT = "R-ALL-4";

    private Problems() {}

    static List<Complaint> complaints(ConvertibleClientHttpResponse response) {
        return complaints(problem(response));
    }

    /** Empty where the request is only early, and is to be sent again. */
    static Optional<Outcome> conflict(ConvertibleClientHttpResponse response) {
        JsonNode problem = problem(response);
        boolean early = problem != null && INPUT.equals(text(problem, "rule")) && !problem.has("errors");
        return early ? Optional.empty() : Optional.of(new Outcome.Refused(409, complaints(problem)));
    }

    private static List<Complaint> complaints(@Nullable JsonNode problem) {
        String rule = text(problem, "rule");
        var complaints = new ArrayList<Complaint>();
        if (problem != null) {
            for (JsonNode error : problem.path("errors"))
                complaints.add(new Complaint(text(error, "pointer"), plain(text(error, "detail")), rule));
        }
        String detail = text(problem, "detail");
        if (complaints.isEmpty())
            complaints.add(new Complaint(null, detail == null ? "This could not be done." : detail, rule));
        return complaints;
    }

    /** As it is said of a field on a page, where nothing was entered. */
    private static String plain(@Nullable String detail) {
        return switch (String.valueOf(detail)) {
            case "must not be null", "must not be blank", "must not be empty" -> "must be entered";
            case String otherwise -> otherwise;
        };
    }

    private static @Nullable JsonNode problem(ConvertibleClientHttpResponse response) {
        try {
            return response.bodyTo(JsonNode.class);
        } catch (RestClientException notJson) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable JsonNode node, String member) {
        return node == null || !node.path(member).isString()
                ? null
                : node.path(member).asString();
    }
}
