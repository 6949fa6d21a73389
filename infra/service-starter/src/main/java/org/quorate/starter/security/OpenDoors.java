package org.quorate.starter.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds the requests that go to a method that is {@link OpenToAll}. */
final class OpenDoors implements RequestMatcher {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile @Nullable List<RequestMappingInfo> open;

    OpenDoors(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return open().stream().anyMatch(info -> isFor(info, request.getMethod(), path));
    }

    private static boolean isFor(RequestMappingInfo info, String method, PathContainer path) {
        PathPatternsRequestCondition patterns = info.getPathPatternsCondition();
        return patterns != null
                && info.getMethodsCondition().getMethods().stream()
                        .map(RequestMethod::name)
                        .anyMatch(method::equals)
                && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private List<RequestMappingInfo> open() {
        List<RequestMappingInfo> known = open;
        if (known == null) {
            known = mappings.orderedStream()
                    .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                    .filter(each -> each.getValue().hasMethodAnnotation(OpenToAll.class))
                    .map(java.util.Map.Entry::getKey)
                    .toList();
            open = known;
        }
        return known;
    }
}
