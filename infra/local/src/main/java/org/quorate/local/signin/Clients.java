package org.quorate.local.signin;

import static org.springframework.security.oauth2.core.AuthorizationGrantType.AUTHORIZATION_CODE;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.CLIENT_CREDENTIALS;
import static org.springframework.security.oauth2.core.AuthorizationGrantType.REFRESH_TOKEN;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_BASIC;
import static org.springframework.security.oauth2.core.ClientAuthenticationMethod.CLIENT_SECRET_POST;

import java.time.Duration;
import java.util.stream.Stream;
import org.quorate.local.people.DemoPeople;
import org.quorate.local.people.DemoPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The gateway, through which people sign in, and every demo person once more as a client of its own, for scripts. */
@Configuration(proxyBeanMethods = false)
class Clients {
    static final String GATEWAY = "gateway";

    private static final TokenSettings LIFETIMES = TokenSettings.builder()
            .accessTokenTimeToLive(Duration.ofHours(1))
            .refreshTokenTimeToLive(Duration.ofHours(12))
            .build();

    @Bean
    RegisteredClientRepository registeredClients(SignInSettings settings, DemoPeople people, PasswordEncoder encoder) {
        Stream<RegisteredClient> scripts = people.people().stream()
                .map(DemoPerson::account)
                .map(account -> script(account, encoder.encode(DemoPeople.PASSWORD)));
        Stream<RegisteredClient> gateway = Stream.of(gateway(settings, encoder.encode(settings.gatewaySecret())));
        return new InMemoryRegisteredClientRepository(
                Stream.concat(gateway, scripts).toList());
    }

    private static RegisteredClient gateway(SignInSettings settings, String secret) {
        return RegisteredClient.withId(GATEWAY)
                .clientId(GATEWAY)
                .clientSecret(secret)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(AUTHORIZATION_CODE)
                .authorizationGrantType(REFRESH_TOKEN)
                .redirectUri(settings.publicUrl() + "/login/oauth2/code/quorate")
                .postLogoutRedirectUri(settings.publicUrl())
                .postLogoutRedirectUri(settings.publicUrl() + "/")
                .postLogoutRedirectUri(settings.publicUrl() + "/signed-out")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(LIFETIMES)
                .build();
    }

    private static RegisteredClient script(String account, String secret) {
        return RegisteredClient.withId(account)
                .clientId(account)
                .clientSecret(secret)
                .clientAuthenticationMethod(CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(CLIENT_SECRET_POST)
                .authorizationGrantType(CLIENT_CREDENTIALS)
                .tokenSettings(LIFETIMES)
                .build();
    }
}
