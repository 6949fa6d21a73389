package org.quorate.starter.store;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The caller's {@code If-Match}: it is the version of the thing that the request changes first which is meant. */
final class Preconditions {

    private static final String CHECKED = Preconditions.class.getName();

    private Preconditions() {}

    static void check(long version) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getAttribute(CHECKED) == null) {
            check(request.getRequest().getHeader(HttpHeaders.IF_MATCH), version);
        }
    }

    /** The write went through: what the same request writes after it is no longer what the caller had seen. */
    static void passed() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request) {
            request.getRequest().setAttribute(CHECKED, true);
        }
    }

    private static void check(@Nullable String wanted, long version) {
        if (wanted != null && !wanted.equals("*") && !matches(wanted, version)) {
            throw new StaleRevision(version);
        }
    }

    private static boolean matches(String wanted, long version) {
        for (String tag : wanted.split(",")) {
            if (tag.strip().equals("\"" + version + "\"")) {
                return true;
            }
        }
        return false;
    }
}
