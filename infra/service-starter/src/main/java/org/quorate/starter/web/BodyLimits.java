package org.quorate.starter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large bodies may be.
 *
 * @param bodyLimit the usual limit, in bytes
 * @param largerBodies where more may be posted
 */
@ConfigurationProperties("quorate")
record BodyLimits(
        @DefaultValue("1048576") long bodyLimit,
        @DefaultValue List<Larger> largerBodies) {

    /** A path below which larger bodies may be posted, in the words of Spring's path patterns. */
    record Larger(String path, DataSize limit) {

        boolean isFor(PathContainer asked) {
            PathPattern pattern = PathPatternParser.defaultInstance.parse(path);
            return pattern.matches(asked);
        }
    }

    long of(HttpServletRequest request) {
        if (largerBodies.isEmpty() || !request.getMethod().equals("POST")) return bodyLimit;
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return largerBodies.stream()
                .filter(each -> each.isFor(path))
                .mapToLong(each -> each.limit().toBytes())
                .findFirst()
                .orElse(bodyLimit);
    }
}
