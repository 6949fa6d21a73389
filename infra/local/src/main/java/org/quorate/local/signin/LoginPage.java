package org.quorate.local.signin;

import org.jspecify.annotations.Nullable;
import org.quorate.local.people.DemoPeople;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people sign in, with the demo people as hints. */
@Controller
class LoginPage {
    private final DemoPeople people;

    LoginPage(DemoPeople people) {
        this.people = people;
    }

    @GetMapping("/login")
    String show(@RequestParam @Nullable String error, @RequestParam(defaultValue = "") String as, Model page) {
        page.addAttribute("refused", error != null);
        page.addAttribute("as", as);
        page.addAttribute("people", people.people());
        page.addAttribute("password", DemoPeople.PASSWORD);
        return "login";
    }
}
