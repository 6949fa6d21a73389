package org.quorate.gateway;

import java.util.Map;
import org.quorate.gateway.fakes.FakeService;
import org.quorate.gateway.fakes.FakeSignIn;
import org.springframework.boot.SpringApplication;

/** Runs the site on the fixtures, so that pages can be looked at before any service is there. */
final class LookingAtThePages {

    private LookingAtThePages() {}

    public static void main(String[] args) {
        var services = FakeService.start();
        var signIn = FakeSignIn.start();
        var application = new SpringApplication(GatewayApplication.class);
        application.setDefaultProperties(Map.of(
                "QUORATE_MEMBERSHIP_URIS", services.uri(),
                "QUORATE_MEETINGS_URIS", services.uri(),
                "QUORATE_FUNDING_URIS", services.uri(),
                "QUORATE_INDICATORS_URIS", services.uri(),
                "QUORATE_OIDC_ISSUER", signIn.issuer()));
        application.run(args);
    }
}
