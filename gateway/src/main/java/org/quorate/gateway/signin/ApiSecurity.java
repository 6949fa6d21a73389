package org.quorate.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.quorate.gateway.problems.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * The API: reading is open, everything else needs a bearer token or the session of a person signed in. Whoever comes
 * with a session proves by a CSRF token that the request is their own.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .requestMatchers(HttpMethod.OPTIONS)
                        .permitAll()
                        // A written question to a meeting: the service takes it from anyone, so many an hour (R-MTG-3).
                        .requestMatchers(HttpMethod.POST, "/api/*/meetings/*/questions")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(bearer -> bearer.jwt(Customizer.withDefaults())
                        .authenticationEntryPoint(unauthenticated())
                        .accessDeniedHandler(refused()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated()).accessDeniedHandler(refused()))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(ApiSecurity::changesSomethingBySession))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static boolean changesSomethingBySession(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && request.getSession(false) != null;
    }

    private static AuthenticationEntryPoint unauthenticated() {
        return (_, response, _) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            new Problem(HttpStatus.UNAUTHORIZED, "A valid bearer token is needed.").writeTo(response);
        };
    }

    private static AccessDeniedHandler refused() {
        return (_, response, _) -> new Problem(
                        HttpStatus.FORBIDDEN, "This request is not allowed, or its CSRF token is missing.")
                .writeTo(response);
    }
}
