package org.quorate.gateway.site.room;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.moment;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.Map;
import java.util.function.Function;
import org.quorate.gateway.site.acting.Deed;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The meeting as a whole: begun, adjourned, resumed, ended; who presides, the item before it, and who else is there. */
@Controller
class SittingController {

    /** By the word that each is sent under to meetings-service. */
    private static final Map<String, Function<Desk.Business, Deed>> DEEDS = Map.of(
            "opening",
            _ -> new Deed(Form.called("Begin the meeting").button("Begin the meeting"), "The meeting has begun."),
            "closure",
            _ -> new Deed(
                    Form.called("End the meeting")
                            .warning("Business that has not been dealt with stays undone.")
                            .button("End the meeting"),
                    "The meeting has ended."),
            "adjournment",
            _ -> new Deed(
                    Form.called("Adjourn the meeting")
                            .with(moment("/to", "Until")
                                    .hint("Leave it empty where the date is still to be fixed")
                                    .orLeftOut())
                            .with(text("/venue", "Place").orLeftOut())
                            .with(longText("/reason", "Why"))
                            .button("Adjourn the meeting"),
                    "The meeting is adjourned."),
            "resumption",
            _ -> new Deed(
                    Form.called("Resume the meeting")
                            .lead("The roll is called anew: record first who is there.")
                            .button("Resume the meeting"),
                    "The meeting goes on."),
            "presiding",
            business -> new Deed(
                    Form.called("Who presides")
                            .with(select("/person", "In the chair", business.membersThere()))
                            .button("Hand over the chair"),
                    "The chair was handed over."),
            "current-item",
            business -> new Deed(
                    Form.called("Take an item")
                            .with(select("/item", "Item", business.items()))
                            .button("Take this item"),
                    "The meeting is on that item."),
            "substitutes",
            business -> new Deed(
                    Form.called("Name a substitute")
                            .lead("For this meeting only, before it begins. Short notice is taken, and marked as such.")
                            .with(select("/person", "For which member", business.members()))
                            .with(text("/by", "Who comes instead")
                                    .hint("An office, for example Assistant Chief Constable"))
                            .with(text("/account", "Account that they sign in with")
                                    .hint("To vote on their own phone; otherwise you enter their vote")
                                    .orLeftOut())
                            .button("Name the substitute"),
                    "The substitute was named."),
            "in-attendance",
            _ -> new Deed(
                    Form.called("Someone without a seat")
                            .lead(
                                    "Officers and observers who come or go; they have no vote and do not count for the quorum.")
                            .with(text("/office", "Who").hint("An office, for example Consultant in Public Health"))
                            .with(oneOf("/capacity", "As", "officer", "observer", "presenter"))
                            .with(tick("/left", "Has left"))
                            .button("Record"),
                    "It was recorded."),
            "public-attendance",
            _ -> new Deed(
                    Form.called("Members of the public")
                            .with(number("/count", "How many are there"))
                            .button("Record"),
                    "The number was recorded."));

    private final Desk desk;

    SittingController(Desk desk) {
        this.desk = desk;
    }

    @RequestMapping("/{tenant}/meetings/{id}/room/{deed}")
    ModelAndView act(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String deed) {
        if (!DEEDS.containsKey(deed)) throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        Desk.Business business = desk.asClerk(tenant, id);
        Deed asked = DEEDS.get(deed).apply(business);
        return business.asking(asked.form()).post(deed).then(asked.done());
    }
}
