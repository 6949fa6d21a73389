package org.quorate.starter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A page of a list in a stable order.
 *
 * @param next what to hand back as {@code after} for the page behind this one; none at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    /** Makes a page of at most {@code limit} from one more than that many, where there is more behind it. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> position) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(items, encode(position.apply(items.getLast())));
    }

    /** The position that an opaque {@code after} stands for. */
    public static @Nullable String position(@Nullable String after) {
        if (after == null) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new RuleBroken("R-ALL-4", "after is not a position that was given out here").at("/after");
        }
    }

    /** The limit that was asked for, within bounds. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw new RuleBroken("R-ALL-4", "limit is from 1 to " + MAX_LIMIT + ", was " + asked).at("/limit");
        }
        return asked;
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next);
    }

    /** The answer, with the link to the next page. */
    public ResponseEntity<Page<T>> answer() {
        if (next == null) {
            return ResponseEntity.ok(this);
        }
        String link = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("after", next)
                .build()
                .toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"")
                .body(this);
    }

    private static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }
}
