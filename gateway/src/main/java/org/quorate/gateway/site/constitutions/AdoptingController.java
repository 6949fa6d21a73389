package org.quorate.gateway.site.constitutions;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;

import java.util.List;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Brings drafted terms into force: records which partners agree, and adopts them (R-MEM-4). */
@Controller
@RequestMapping(Drafts.PAGES)
class AdoptingController {

    private final Drafts drafts;

    AdoptingController(Drafts drafts) {
        this.drafts = drafts;
    }

    @RequestMapping("/{draft}/agreements/new")
    ModelAndView agree(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        var act = drafts.at(tenant, id, draft).act();
        return act.asking(Form.called("Record an agreement")
                        .with(select("/organisation", "Partner that agrees", partners(act.body())))
                        .with(date("/on", "Agreed on"))
                        .button("Record it"))
                .post(Drafts.ONE + "/agreements", draft)
                .then("The agreement was recorded.", Drafts.ONE, draft);
    }

    @RequestMapping("/{draft}/adoption")
    ModelAndView adopt(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String draft) {
        return drafts.at(tenant, id, draft)
                .act()
                .asking(Form.called("Adopt these terms")
                        .lead("Where the terms are decided in meetings, leave this: the decision that completes their"
                                + " pathway adopts them.")
                        .with(date("/inForceFrom", "In force from"))
                        .button("Adopt them"))
                .post(Drafts.ONE + "/adoption", draft)
                .then("The terms of reference were adopted.", "/constitutions");
    }

    private static List<Option> partners(Body body) {
        return body.seats().stream()
                .map(Body.Seat::organisation)
                .filter(organisation -> organisation != null && organisation.id() != null)
                .map(organisation -> new Option(String.valueOf(organisation.id()), organisation.label()))
                .distinct()
                .toList();
    }
}
