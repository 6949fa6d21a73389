package org.quorate.starter.idempotency;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Problem;
import org.quorate.starter.problems.ProblemWriter;
import org.quorate.starter.security.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a POST that is repeated with its {@code Idempotency-Key} as it was answered before. The key also names the command, so that
 * after a crash between the change and its answer the repetition finds the change done.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    private static final String RULE = "R-ALL-4";
    private static final int BUFFER = 8 * 1024;
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final String[] REPEATED_HEADERS = {"Content-Type", "Location", "ETag"};

    private final IdempotencyKeys keys;
    private final ProblemWriter problems;
    private final Pattern neverWrittenDown;

    /** {@code neverWrittenDown} are the paths of which nothing is kept: there a key names the command, and no more. */
    IdempotencyFilter(IdempotencyKeys keys, ProblemWriter problems, Pattern neverWrittenDown) {
        this.keys = keys;
        this.problems = problems;
        this.neverWrittenDown = neverWrittenDown;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || request.getHeader(HEADER) == null
                || Caller.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = String.valueOf(request.getHeader(HEADER));
        if (!KEY.matcher(given).matches()) {
            problems.write(
                    response, problem(HttpStatus.BAD_REQUEST, "Idempotency-Key is 1 to 200 visible characters."));
            return;
        }
        String key = Caller.required().account() + "/" + given;
        if (neverWrittenDown.matcher(request.getServletPath()).matches()) {
            named(key, () -> chain.doFilter(request, response));
            return;
        }
        try (WholeBody whole = new WholeBody(request)) {
            switch (keys.take(key, fingerprint(whole))) {
                case Taking.Taken _ -> answerAndKeep(key, whole, response, chain);
                case Taking.Answered answered -> repeat(answered.answer(), response);
                case Taking.InFlight _ ->
                    problems.write(
                            response,
                            problem(
                                    HttpStatus.CONFLICT,
                                    "The first request with this Idempotency-Key is still at work."));
                case Taking.UsedForAnother _ ->
                    problems.write(
                            response,
                            problem(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "This Idempotency-Key came with another request before."));
            }
        } catch (com.mongodb.MongoException away) {
            problems.write(
                    response,
                    Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "The store is away; try again soon.", "R-ALL-2"));
        }
    }

    private void answerAndKeep(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper caching = new ContentCachingResponseWrapper(response);
        try {
            named(key, () -> chain.doFilter(request, caching));
        } catch (IOException | ServletException | RuntimeException failed) {
            keys.release(key);
            throw failed;
        }
        if (isLasting(caching.getStatus())) {
            keys.answered(key, answerOf(caching));
        } else {
            keys.release(key);
        }
        caching.copyBodyToResponse();
    }

    /** The rest of a request's way. */
    private interface Rest {
        void go() throws ServletException, IOException;
    }

    private static void named(String key, Rest rest) throws ServletException, IOException {
        try {
            Command.named("request:" + key).run(() -> {
                rest.go();
                return Boolean.TRUE;
            });
        } catch (IOException | ServletException | RuntimeException passed) {
            throw passed;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /** Whether something was done: a refusal changed nothing, and may be otherwise when it is asked for again. */
    private static boolean isLasting(int status) {
        return status < 400;
    }

    private static Answer answerOf(ContentCachingResponseWrapper response) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : REPEATED_HEADERS) {
            String value = name.equals("Content-Type") ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new Answer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    private static void repeat(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.getOutputStream().write(answer.body());
        response.flushBuffer();
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return Problem.of(status, detail, RULE);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private static String fingerprint(WholeBody request) throws IOException {
        try (InputStream body = request.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + " " + request.getRequestURI() + query(request) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            byte[] buffer = new byte[BUFFER];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
