package org.quorate.local.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.stereotype.Component;

/** Remembers the authorizations of people; those of scripts are never looked up again and would fill the memory. */
@Component
class PeoplesAuthorizations implements OAuth2AuthorizationService {
    private final OAuth2AuthorizationService remembered = new InMemoryOAuth2AuthorizationService();

    @Override
    public void save(OAuth2Authorization authorization) {
        if (!AuthorizationGrantType.CLIENT_CREDENTIALS.equals(authorization.getAuthorizationGrantType())) {
            remembered.save(authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        remembered.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return remembered.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return remembered.findByToken(token, type);
    }
}
