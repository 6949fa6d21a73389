package org.quorate.starter.problems;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Makes the problem answers of RFC 9457, with the rule that was broken and the fields it was broken by. */
public final class Problem {

    private Problem() {}

    public static ProblemDetail of(HttpStatusCode status, String detail, String rule) {
        return of(status, detail, rule, List.of());
    }

    public static ProblemDetail of(HttpStatusCode status, String detail, String rule, List<FieldError> errors) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("rule", rule);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }
}
