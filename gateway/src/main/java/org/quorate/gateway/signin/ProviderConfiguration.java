package org.quorate.gateway.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** How this gateway signs people in at the provider, and keeps and refreshes their tokens in their session. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    @Bean
    ClientRegistrationRepository registrations(SignInProperties signIn) {
        return new RegistrationOnFirstUse(signIn);
    }

    @Bean
    OAuth2AuthorizedClientRepository tokensInTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager tokens(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokensInTheSession) {
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, tokensInTheSession);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return manager;
    }

    /** The roles are in the access token, which is what the services go by; so the page shows those and no others. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> people(JwtDecoder accessTokens) {
        return request -> {
            var claims = new LinkedHashMap<String, Object>(request.getIdToken().getClaims());
            Map<String, Object> access = accessTokens
                    .decode(request.getAccessToken().getTokenValue())
                    .getClaims();
            for (String claim : new String[] {"name", Caller.TENANTS, Caller.PLATFORM}) {
                Object value = access.get(claim);
                if (value != null) claims.put(claim, value);
            }
            return new DefaultOidcUser(List.of(), request.getIdToken(), new OidcUserInfo(claims));
        };
    }
}
