package org.quorate.gateway.site.partners;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Changes what is on record of a partner or a person, or puts it right; what had been on record is kept (R-ALL-3). */
@Controller
class ParticularsController {

    private static final String ORGANISATION = "/{tenant}/organisations/{id}";
    private static final String PERSON = "/{tenant}/people/{id}";

    private final Acting acting;
    private final Services services;

    ParticularsController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @RequestMapping(ORGANISATION + "/edit")
    ModelAndView changeOrganisation(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var now = asked(tenant, ORGANISATION, id);
        return changing(tenant, "Organisations", "organisations")
                .asking(Form.called("Change an organisation")
                        .of(now.value().path("name").asString())
                        .with(text("/name", "Name"), text("/sector", "Sector"))
                        .with(since("It is called so since"), why())
                        .button("Change it"))
                .filledWith(now.value())
                .ifStill(now.version())
                .put("membership", "/api" + ORGANISATION, tenant.slug(), id)
                .then(
                        "The organisation was changed. Boards show it so in a moment.",
                        "/{tenant}/organisations",
                        tenant.slug());
    }

    @RequestMapping(PERSON + "/edit")
    ModelAndView changePerson(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        var now = asked(tenant, PERSON, id);
        return changing(tenant, "People", "people")
                .asking(Form.called("Change a person")
                        .of(now.value().path("office").asString())
                        .with(text("/office", "Office"))
                        .with(since("They hold it since"))
                        .with(text("/account", "Account they sign in with from now on")
                                .hint("Where it is left empty, the one on record stays; it is never shown")
                                .orLeftOut())
                        .with(tick("/withoutAccount", "They no longer sign in"))
                        .with(why())
                        .button("Change the person"))
                .filledWith(now.value())
                .ifStill(now.version())
                .put("membership", "/api" + PERSON, tenant.slug(), id)
                .then("The person was changed. Boards show it so in a moment.", PERSON, tenant.slug(), id);
    }

    private Versioned<JsonNode> asked(Tenant tenant, String page, String id) {
        return services.current("membership", JsonNode.class, "/api" + page, tenant.slug(), id)
                .required();
    }

    private Act changing(Tenant tenant, String list, String below) {
        return acting.as(tenant, "secretariat")
                .at(PartnersController.trail(tenant)
                        .through(list, tenant.slug(), below)
                        .to("Change"));
    }

    private static Question since(String label) {
        return date("/from", label)
                .hint("Where it is left empty, what was on record was wrong, and is put right everywhere")
                .orLeftOut();
    }

    private static Question why() {
        return text("/why", "Why it is changed").hint("Anyone can read this");
    }
}
