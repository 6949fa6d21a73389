package org.quorate.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.stereotype.Component;

/** The token that a page shows the services on behalf of whoever is signed in; asked for on the request's own thread. */
@Component
public class CallerToken {

    private static final Logger log = LoggerFactory.getLogger(CallerToken.class);

    private final OAuth2AuthorizedClientManager tokens;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    CallerToken(OAuth2AuthorizedClientManager tokens, HttpServletRequest request, HttpServletResponse response) {
        this.tokens = tokens;
        this.request = request;
        this.response = response;
    }

    /** Empty for whoever is not signed in, and for those whose sign-in has ended at the provider. */
    public Optional<String> current() {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken person))
            return Optional.empty();
        var authorize = OAuth2AuthorizeRequest.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response)
                .build();
        try {
            var client = tokens.authorize(authorize);
            return client == null
                    ? Optional.empty()
                    : Optional.of(client.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException ended) {
            log.debug("the sign-in of {} has ended", person.getName(), ended);
            return Optional.empty();
        }
    }
}
