package org.quorate.gateway.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Leads to the provider's sign-in, and says how it ended. */
@Controller
class SignInController {

    private static final Logger log = LoggerFactory.getLogger(SignInController.class);

    private final ClientRegistrationRepository registrations;

    SignInController(ClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @GetMapping("/sign-in")
    String signIn() {
        try {
            registrations.findByRegistrationId(RegistrationOnFirstUse.ID);
        } catch (IllegalArgumentException | IllegalStateException away) {
            log.warn("the sign-in provider cannot be reached", away);
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Signing in is not possible now.", away);
        }
        return "redirect:/oauth2/authorization/" + RegistrationOnFirstUse.ID;
    }

    @GetMapping("/sign-in-failed")
    String failed() {
        return "account/sign-in-failed";
    }

    @GetMapping("/signed-out")
    String signedOut() {
        return "account/signed-out";
    }
}
