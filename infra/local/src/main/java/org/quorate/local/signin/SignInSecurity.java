package org.quorate.local.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** What is open, what needs a signed-in person, and where people sign in. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {
    private static final String LOGIN = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain openIdEndpoints(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(Customizer.withDefaults());
        });
        http.oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()));
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        http.exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                new LoginUrlAuthenticationEntryPoint(LOGIN), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignInSettings settings) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/**", LOGIN, "/sign-in.css", "/error")
                .permitAll()
                .anyRequest()
                .authenticated());
        http.formLogin(form -> form.loginPage(LOGIN).defaultSuccessUrl(settings.publicUrl()));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + settings.publicUrl())));
        return http.build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SignInSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(SignInSettings settings) throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(settings.signingKey())));
    }
}
