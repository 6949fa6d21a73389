package org.quorate.gateway.site.proposals;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.text;

import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has the secretariat lay a proposal before the body, withdraw it, or put it into effect (R-MEM-5). */
@Controller
@RequestMapping(Proposals.PAGES + "/{proposal}")
class HandlingController {

    private final Proposals proposals;

    HandlingController(Proposals proposals) {
        this.proposals = proposals;
    }

    @RequestMapping("/showing")
    ModelAndView show(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String proposal) {
        return proposals
                .act(tenant, id, proposal)
                .asking(Form.called("Lay the proposal before the body")
                        .lead("The members and those who work here then see it.")
                        .button("Lay it before the body"))
                .post(Proposals.ONE + "/showing", proposal)
                .then("The members can see the proposal.", Proposals.ONE, proposal);
    }

    @RequestMapping("/withdrawal")
    ModelAndView withdraw(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String proposal) {
        return proposals
                .act(tenant, id, proposal)
                .asking(Form.called("Withdraw the proposal")
                        .with(text("/why", "Why"))
                        .button("Withdraw it"))
                .post(Proposals.ONE + "/withdrawal", proposal)
                .then("The proposal was withdrawn.", Proposals.ONE, proposal);
    }

    @RequestMapping("/application")
    ModelAndView apply(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String proposal) {
        return proposals
                .act(tenant, id, proposal)
                .asking(Form.called("Put the proposal into effect")
                        .lead("Where it is decided in a meeting, leave this: the decision puts it into effect.")
                        .warning("All its changes are made at once, or none.")
                        .with(date("/from", "From")
                                .hint("The day that was proposed where it is left empty")
                                .orLeftOut())
                        .button("Put it into effect"))
                .post(Proposals.ONE + "/application", proposal)
                .then("The proposal is in effect.", Proposals.ONE, proposal);
    }
}
