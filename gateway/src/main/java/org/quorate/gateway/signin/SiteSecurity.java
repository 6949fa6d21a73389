package org.quorate.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The site: open to read, with a sign-in for those who have an account, and one small script of its own in the browser. */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

    private final SignInProperties signIn;

    SiteSecurity(SignInProperties signIn) {
        this.signIn = signIn;
    }

    @Bean
    @Order(2)
    SecurityFilterChain site(HttpSecurity http, ClientRegistrationRepository registrations) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/account")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oauth2Login(login -> login.loginPage("/sign-in").failureUrl("/sign-in-failed"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(alsoAtTheProvider(registrations)))
                .headers(this::headers)
                .build();
    }

    private OidcClientInitiatedLogoutSuccessHandler alsoAtTheProvider(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(signIn.publicAddress("/signed-out"));
        handler.setDefaultTargetUrl("/signed-out");
        return handler;
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self';"
                                + " base-uri 'none'; frame-ancestors 'none';"
                                + " form-action 'self' " + signIn.issuerOrigin()))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
