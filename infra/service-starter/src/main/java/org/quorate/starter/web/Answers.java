package org.quorate.starter.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The three answers that controllers give: created, changed, shown; each with its version as ETag. */
public final class Answers {

    private Answers() {}

    /** 201 for a thing made below the path of this request. */
    public static <T> ResponseEntity<T> created(Object id, long version, T body) {
        URI location = URI.create(path() + "/" + id);
        return ResponseEntity.created(location).eTag(etag(version)).body(body);
    }

    /** 200 for a change, with the place of the thing changed, given from {@code /api/{tenant}} on. */
    public static <T> ResponseEntity<T> changed(String location, long version, T body) {
        return ResponseEntity.ok()
                .location(URI.create(tenantRoot() + location))
                .eTag(etag(version))
                .body(body);
    }

    public static <T> ResponseEntity<T> shown(long version, T body) {
        return ResponseEntity.ok().eTag(etag(version)).body(body);
    }

    private static String etag(long version) {
        return "\"" + version + "\"";
    }

    private static String path() {
        String path =
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return path == null ? "" : path;
    }

    private static String tenantRoot() {
        String path = path();
        int tenant = path.indexOf('/', "/api/".length());
        return tenant < 0 ? path : path.substring(0, tenant);
    }
}
