package org.quorate.starter.web;

import java.io.IOException;
import org.quorate.starter.problems.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A body is larger than is taken here (413). */
public final class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        super("larger than " + limit + " bytes");
        this.limit = limit;
    }

    public ProblemDetail problem() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE, "A body of more than " + limit + " bytes is not taken here.", "R-ALL-4");
    }
}
