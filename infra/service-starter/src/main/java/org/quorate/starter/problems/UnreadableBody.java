package org.quorate.starter.problems;

import java.util.List;
import java.util.stream.Collectors;
import org.quorate.starter.web.BodyTooLarge;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read, without repeating any of it. */
final class UnreadableBody {

    private static final String INPUT = "R-ALL-4";

    private UnreadableBody() {}

    static ProblemDetail problemOf(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge tooLarge) {
                return tooLarge.problem();
            }
        }
        Throwable cause = unreadable.getCause();
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return at(unknown, "is not a field of this request");
        }
        if (cause instanceof DatabindException mismatch) {
            return at(mismatch, reason(mismatch));
        }
        if (cause instanceof InputCoercionException number && !number.getPath().isEmpty()) {
            return at(number, "is a number beyond what is expected here");
        }
        String detail = cause == null ? "A JSON body is needed here." : "The body is not JSON that can be read.";
        return Problem.of(HttpStatus.BAD_REQUEST, detail, INPUT);
    }

    private static String reason(DatabindException mismatch) {
        return mismatch.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null
                ? refused.getMessage()
                : "is not of the kind that is expected here";
    }

    private static ProblemDetail at(JacksonException mismatch, String detail) {
        String pointer =
                mismatch.getPath().stream().map(UnreadableBody::segment).collect(Collectors.joining("/", "/", ""));
        return Problem.of(
                HttpStatus.BAD_REQUEST, pointer + " " + detail, INPUT, List.of(new FieldError(pointer, detail)));
    }

    private static String segment(JacksonException.Reference reference) {
        String property = reference.getPropertyName();
        return property == null ? String.valueOf(reference.getIndex()) : property;
    }
}
