package org.quorate.gateway.site.establishing;

import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has a body rest, work again or end (R-MEM-18). */
@Controller
@RequestMapping("/{tenant}/bodies/{id}")
class StandingController {

    private final BodyActs acts;

    StandingController(BodyActs acts) {
        this.acts = acts;
    }

    @RequestMapping("/activation")
    ModelAndView activate(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var form =
                Form.called("Make active").lead("It meets and decides again.").button("Make active");
        return acts.bySecretariat(tenant, id).asking(form).post("/activation").then("The body is active.", "");
    }

    @RequestMapping("/inactivity")
    ModelAndView rest(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var form = Form.called("Make inactive")
                .lead("It cannot meet until it is made active again, and is shown as inactive.")
                .button("Make inactive");
        return acts.bySecretariat(tenant, id).asking(form).post("/inactivity").then("The body is inactive.", "");
    }

    @RequestMapping("/dissolution")
    ModelAndView dissolve(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var form = Form.called("Dissolve")
                .warning("A dissolved body stays dissolved. What it decided stays on record.")
                .button("Dissolve");
        return acts.bySecretariat(tenant, id).asking(form).post("/dissolution").then("The body is dissolved.", "");
    }
}
