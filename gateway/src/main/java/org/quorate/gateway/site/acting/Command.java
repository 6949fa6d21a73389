package org.quorate.gateway.site.acting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a service is asked to do.
 *
 * @param uploads a file goes as the body, and what the form says beside it as the query
 * @param key sent as {@code Idempotency-Key}: the same command sent again is done once
 * @param version sent as {@code If-Match}: what the thing was read as
 */
record Command(
        String service,
        HttpMethod method,
        String path,
        List<Object> variables,
        ObjectNode document,
        List<Upload> uploads,
        String key,
        @Nullable String version,
        Sender sender) {

    /** Whose command it is: where it comes from, and whether it may come without an account. */
    record Sender(String address, boolean needsAccount) {}
}
