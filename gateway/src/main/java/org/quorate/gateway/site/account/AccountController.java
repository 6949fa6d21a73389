package org.quorate.gateway.site.account;

import java.util.List;
import org.quorate.gateway.signin.Caller;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Tenants;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is signed in, and what they may do where. */
@Controller
class AccountController {

    private final Tenants tenants;

    AccountController(Tenants tenants) {
        this.tenants = tenants;
    }

    @GetMapping("/account")
    String account(Authentication authentication, Model model) {
        Caller caller = Caller.of(authentication);
        model.addAttribute(
                "memberships",
                caller.tenants().entrySet().stream()
                        .map(held -> new Membership(held.getKey(), tenants.nameOf(held.getKey()), held.getValue()))
                        .toList());
        model.addAttribute("trail", Trail.fromTheTop().to("Your account"));
        return "account/account";
    }

    record Membership(String slug, String name, List<String> roles) {}
}
