package org.quorate.gateway.site.room;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/** Who is there, and what interests they have. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/room")
class RollCallController {

    private static final List<Option> INTERESTS = List.of(
            new Option("disclosable-pecuniary", "A disclosable pecuniary interest: no part in the vote"),
            new Option("other-registrable", "Another interest that is registered"),
            new Option("non-registrable", "An interest that is not registered"));

    private final Desk desk;

    RollCallController(Desk desk) {
        this.desk = desk;
    }

    @RequestMapping("/attendance")
    ModelAndView attend(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Record attendance")
                        .with(select("/person", "Member", business.members()))
                        .with(oneOf("/presence", "Is", "present", "represented", "apologies", "absent", "left"))
                        .with(text("/representedBy", "Represented by")
                                .hint("An office, for example Assistant Chief Constable")
                                .orLeftOut())
                        .button("Record attendance"))
                .shapedAs(RollCallController::throughSomeoneOnlyIfThere)
                .post("attendance")
                .then("Attendance was recorded.");
    }

    @RequestMapping("/declaration")
    ModelAndView declare(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asMember(tenant, id);
        Question whose = business.room()
                .roll()
                .yourself()
                .map(you -> constant("/person", you.person()))
                .orElseGet(() -> select("/person", "Member", business.members()));
        return business.asking(Form.called("Declare an interest")
                        .with(whose)
                        .with(select("/item", "In item", business.items()))
                        .with(oneOf("/kind", "Kind of interest", INTERESTS))
                        .with(longText("/nature", "What the interest is"))
                        .with(tick("/leftTheRoom", "Leaves the room for this item"))
                        .button("Declare the interest"))
                .post("declarations")
                .then("The interest was declared.");
    }

    /** Where a substitute stands in the field already, and the member did not come after all. */
    private static ObjectNode throughSomeoneOnlyIfThere(ObjectNode entered) {
        return entered.path("presence").asString().matches("present|represented")
                ? entered
                : entered.without(List.of("representedBy"));
    }
}
