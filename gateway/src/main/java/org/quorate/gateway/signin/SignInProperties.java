package org.quorate.gateway.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The OpenID provider, this gateway's registration with it, and the address the public knows us by. */
@ConfigurationProperties("quorate.sign-in")
public record SignInProperties(String issuer, String jwks, String clientId, String clientSecret, URI publicUrl) {

    boolean isPublicOverHttps() {
        return "https".equals(publicUrl.getScheme());
    }

    public String publicAddress(String path) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** Scheme, host and port of the provider, as a Content-Security-Policy names it. */
    String issuerOrigin() {
        URI uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
