package org.quorate.starter.problems;

import com.mongodb.MongoException;
import jakarta.validation.ConstraintViolationException;
import java.time.DateTimeException;
import java.util.List;
import org.bson.BsonMaximumSizeExceededException;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.store.StaleRevision;
import org.quorate.starter.store.StaleWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns whatever goes wrong into one clear problem answer; nothing of the inside is shown. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String INPUT = "R-ALL-4";

    @ExceptionHandler
    ResponseEntity<Object> broken(RuleBroken broken) {
        return answer(Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, broken.detail(), broken.rule(), broken.errors()));
    }

    @ExceptionHandler
    ResponseEntity<Object> missing(NotFound missing) {
        return answer(Problem.of(HttpStatus.NOT_FOUND, said(missing), "R-ALL-1"));
    }

    @ExceptionHandler
    ResponseEntity<Object> conflicting(Conflicting conflict) {
        return answer(Problem.of(HttpStatus.CONFLICT, said(conflict), conflict.rule()));
    }

    @ExceptionHandler
    ResponseEntity<Object> forbidden(NotAllowed refusal) {
        return answer(Problem.of(HttpStatus.FORBIDDEN, said(refusal), refusal.rule()));
    }

    @ExceptionHandler
    ResponseEntity<Object> unknownCaller(AuthenticationException unknown) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problem.of(HttpStatus.UNAUTHORIZED, said(unknown), "R-ALL-1"));
    }

    @ExceptionHandler
    ResponseEntity<Object> stale(StaleRevision stale) {
        return answer(Problem.of(HttpStatus.PRECONDITION_FAILED, said(stale), INPUT));
    }

    @ExceptionHandler
    ResponseEntity<Object> overtaken(StaleWrite overtaken) {
        return answer(
                Problem.of(HttpStatus.CONFLICT, "Someone else changed this at the same moment; read it again.", INPUT));
    }

    @ExceptionHandler({DataAccessException.class, MongoException.class})
    ResponseEntity<Object> storeAway(Exception away) {
        log.error("the store did not answer", away);
        return answer(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "The store is away; try again soon.", "R-ALL-2"));
    }

    /** Events wait in the document that caused them; while no broker takes them, that of a very large body can fill. */
    @ExceptionHandler
    ResponseEntity<Object> full(BsonMaximumSizeExceededException full) {
        log.error("a document is full", full);
        return answer(Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Changes of this still wait to be told to others, and no more fit in; try again soon. Nothing was changed.",
                "R-ALL-2"));
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException violated) {
        List<FieldError> errors = violated.getConstraintViolations().stream()
                .map(violation -> new FieldError(
                        "/" + String.valueOf(violation.getPropertyPath()).replace('.', '/'), violation.getMessage()))
                .toList();
        return answer(Problem.of(HttpStatus.BAD_REQUEST, "The request is not complete or not valid.", INPUT, errors));
    }

    @ExceptionHandler
    ResponseEntity<Object> mistyped(MethodArgumentTypeMismatchException mistyped) {
        String detail = mistyped.getName() + " is not of the kind that is expected here.";
        boolean idInPath = mistyped.getParameter()
                .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
        return answer(Problem.of(
                idInPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST,
                detail,
                idInPath ? "R-ALL-1" : INPUT,
                List.of(new FieldError("/" + mistyped.getName(), detail))));
    }

    /** A date or a number that can be written down, but not reckoned with. */
    @ExceptionHandler({DateTimeException.class, ArithmeticException.class})
    ResponseEntity<Object> outOfRange(RuntimeException outOfRange) {
        log.info("out of range: {}", outOfRange.toString());
        return answer(Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT, "A date or number in the request is out of range.", INPUT));
    }

    @ExceptionHandler
    ResponseEntity<Object> unexpected(RuntimeException bug) {
        log.error("unexpected", bug);
        return answer(Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here; nothing was changed.", "R-ALL-2"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        return answer(UnreadableBody.problemOf(unreadable));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        return answer(incomplete(Pointers.ofAll(invalid.getBindingResult())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest web) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors body
                        ? Pointers.ofAll(body).stream()
                        : Pointers.ofParameter(result).stream())
                .toList();
        return answer(incomplete(errors));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception exception,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> made = super.handleExceptionInternal(exception, body, headers, status, request);
        if (made != null && made.getBody() instanceof ProblemDetail problem) {
            problem.setProperty("rule", INPUT);
        }
        return made;
    }

    private static ProblemDetail incomplete(List<FieldError> errors) {
        String detail = errors.isEmpty()
                ? "The request is not complete or not valid."
                : errors.getFirst().pointer() + " " + errors.getFirst().detail();
        return Problem.of(HttpStatus.BAD_REQUEST, detail, INPUT, errors);
    }

    private static String said(RuntimeException exception) {
        String message = exception.getMessage();
        return message == null ? "" : message;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.getStatus());
        if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}
