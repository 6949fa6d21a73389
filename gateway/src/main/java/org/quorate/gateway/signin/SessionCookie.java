package org.quorate.gateway.signin;

import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/** The session's cookie: unseen by scripts, not sent from other sites' forms, and over HTTPS only where the public comes so. */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final SignInProperties signIn;

    SessionCookie(SignInProperties signIn) {
        this.signIn = signIn;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        var cookie = factory.getSettings().getSession().getCookie();
        cookie.setName("quorate");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure(signIn.isPublicOverHttps());
    }
}
