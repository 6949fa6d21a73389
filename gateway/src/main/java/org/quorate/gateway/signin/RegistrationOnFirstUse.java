package org.quorate.gateway.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** Learns the provider's addresses when the first person signs in, so that reading the site never waits for it. */
final class RegistrationOnFirstUse implements ClientRegistrationRepository {

    static final String ID = "quorate";

    private final SignInProperties signIn;
    private volatile @Nullable ClientRegistration discovered;

    RegistrationOnFirstUse(SignInProperties signIn) {
        this.signIn = signIn;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        if (!ID.equals(registrationId)) return null;
        ClientRegistration known = discovered;
        if (known != null) return known;
        ClientRegistration fresh = discover();
        discovered = fresh;
        return fresh;
    }

    private ClientRegistration discover() {
        return ClientRegistrations.fromIssuerLocation(signIn.issuer())
                .registrationId(ID)
                .clientId(signIn.clientId())
                .clientSecret(signIn.clientSecret())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(signIn.publicAddress("/login/oauth2/code/" + ID))
                .scope("openid", "profile")
                .build();
    }
}
