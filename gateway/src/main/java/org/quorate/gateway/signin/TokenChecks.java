package org.quorate.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How bearer tokens are checked at the door. */
@Configuration(proxyBeanMethods = false)
class TokenChecks {

    @Bean
    JwtDecoder accessTokens(SignInProperties signIn) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(signIn.jwks()).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(signIn.issuer()));
        return new RememberedTokens(decoder);
    }

    /** Requests are observed as a whole; each filter for itself would cost more than it tells. */
    @Bean
    SecurityObservationSettings filtersUnobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
