package org.quorate.meetings.questions.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** How many questions may come from one address within an hour, where nobody has signed in. */
@Component
class AnonymousRate {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final long ADDRESSES = 100_000;

    private final int most;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterWrite(WINDOW)
            .build();

    AnonymousRate(@Value("${quorate.questions-an-hour:20}") int most) {
        this.most = most;
    }

    void check(String address) {
        if (counts.get(address, _ -> new AtomicInteger()).incrementAndGet() > most) {
            ErrorResponseException tooMany = new ErrorResponseException(
                    HttpStatus.TOO_MANY_REQUESTS,
                    ProblemDetail.forStatusAndDetail(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "More than " + most + " questions within an hour are not taken from one place."),
                    null);
            tooMany.getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
            throw tooMany;
        }
    }
}
