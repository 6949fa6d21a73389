package org.quorate.gateway.site.room;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.moment;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The meeting as a whole: begun, adjourned, resumed, ended; who presides, and the item before it. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/room")
class SittingController {

    private final Desk desk;

    SittingController(Desk desk) {
        this.desk = desk;
    }

    @RequestMapping("/opening")
    ModelAndView open(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("Begin the meeting").button("Begin the meeting"))
                .post("opening")
                .then("The meeting has begun.");
    }

    @RequestMapping("/closure")
    ModelAndView close(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("End the meeting")
                        .warning("Business that has not been dealt with stays undone.")
                        .button("End the meeting"))
                .post("closure")
                .then("The meeting has ended.");
    }

    @RequestMapping("/adjournment")
    ModelAndView adjourn(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("Adjourn the meeting")
                        .with(moment("/to", "Until")
                                .hint("Leave it empty where the date is still to be fixed")
                                .orLeftOut())
                        .with(text("/venue", "Place").orLeftOut())
                        .with(longText("/reason", "Why"))
                        .button("Adjourn the meeting"))
                .post("adjournment")
                .then("The meeting is adjourned.");
    }

    @RequestMapping("/resumption")
    ModelAndView resume(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("Resume the meeting").button("Resume the meeting"))
                .post("resumption")
                .then("The meeting goes on.");
    }

    @RequestMapping("/presiding")
    ModelAndView preside(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Who presides")
                        .with(select("/person", "In the chair", business.membersThere()))
                        .button("Hand over the chair"))
                .post("presiding")
                .then("The chair was handed over.");
    }

    @RequestMapping("/current-item")
    ModelAndView take(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Take an item")
                        .with(select("/item", "Item", business.items()))
                        .button("Take this item"))
                .post("current-item")
                .then("The meeting is on that item.");
    }
}
