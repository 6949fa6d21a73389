package org.quorate.funding.requests.domain;

import java.util.List;

/** What a request makes of something that it hears. */
public sealed interface Progress {

    /** It has moved on, or has something to say again. */
    record Moved(Request request, List<RequestEvent> events) implements Progress {}

    /** It stays as it is. */
    record Unmoved(String why) implements Progress {}
}
