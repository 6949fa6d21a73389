package org.quorate.gateway.site.room;

import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is put before the meeting: motions, amendments, options, elections, and what is agreed without a vote. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/room")
class MotionsController {

    private static final List<Option> WORDS = Stream.of(
                    "agreed",
                    "agreed in principle",
                    "resolved",
                    "noted",
                    "acknowledged",
                    "confirmed",
                    "supported",
                    "recommended",
                    "deferred")
            .map(Option::word)
            .toList();

    private final Desk desk;

    MotionsController(Desk desk) {
        this.desk = desk;
    }

    @RequestMapping("/consensus")
    ModelAndView agree(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Record what is agreed without a vote")
                        .lead("Where nobody objects. One objection, and it goes to the vote.")
                        .with(select("/item", "On item", business.items()).orLeftOut())
                        .with(select("/word", "The meeting", WORDS))
                        .with(longText("/text", "What"))
                        .with(business.publicWording())
                        .button("Record the decision"))
                .onTheItemAtHand()
                .post("decisions")
                .then("The decision was recorded.");
    }

    @RequestMapping("/motions/new")
    ModelAndView propose(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Put a motion")
                        .with(constant("/meeting", id))
                        .with(select("/item", "On item", business.items()).orLeftOut())
                        .with(longText("/text", "The motion")
                                .hint("For example: That the draft strategy be circulated"))
                        .with(business.publicWording())
                        .with(select("/word", "If carried, the meeting has", WORDS)
                                .orLeftOut())
                        .with(text("/kind", "Kind of motion")
                                .hint("Only where the constitution asks for another majority, such as expulsion")
                                .orLeftOut())
                        .with(tick("/bindsMembers", "It would bind a member organisation"))
                        .button("Put the motion"))
                .onTheItemAtHand()
                .postMotion()
                .then("The motion was put.");
    }

    @RequestMapping("/motions/{motion}/amendment")
    ModelAndView amend(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Move an amendment")
                        .lead("It is decided before the motion; carried, it takes the motion's place.")
                        .with(constant("/meeting", id))
                        .with(constant("/amends", motion))
                        .with(longText("/text", "The motion as it would then read"))
                        .with(business.publicWording())
                        .button("Move the amendment"))
                .postMotion()
                .then("The amendment was moved.");
    }

    @RequestMapping("/options")
    ModelAndView choose(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Put a choice among options")
                        .with(constant("/meeting", id))
                        .with(select("/item", "On item", business.items()).orLeftOut())
                        .with(longText("/text", "What is to be chosen"))
                        .with(business.publicWording())
                        .with(rows(
                                "/options",
                                "Options",
                                text("/name", "Name"),
                                text("/text", "What it is").orLeftOut()))
                        .with(oneOf(
                                        "/method",
                                        "How",
                                        List.of(
                                                new Option("plurality", "Most votes"),
                                                new Option("exhaustive", "Round by round until one has a majority")))
                                .orLeftOut())
                        .button("Put the options"))
                .onTheItemAtHand()
                .postMotion()
                .then("The options were put.");
    }

    @RequestMapping("/election")
    ModelAndView elect(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Hold an election")
                        .with(constant("/meeting", id))
                        .with(select("/item", "On item", business.items()).orLeftOut())
                        .with(select(
                                "/election/role",
                                "Office",
                                Stream.of("chair", "vice-chair")
                                        .map(Option::word)
                                        .toList()))
                        .with(text("/text", "As the minutes will have it")
                                .hint("For example: Election of chair for 2019/20"))
                        .button("Call for nominations"))
                .onTheItemAtHand()
                .postMotion()
                .then("Nominations can be made.");
    }

    @RequestMapping("/motions/{motion}/nomination")
    ModelAndView nominate(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asClerk(tenant, id);
        List<Option> members = business.members();
        return business.asking(Form.called("Nominate a member")
                        .with(select("/person", "Member", members))
                        .with(select("/nominatedBy", "Nominated by", business.membersThere()))
                        .with(select("/secondedBy", "Seconded by", business.membersThere()))
                        .with(yesNo("/accepts", "Is willing to stand"))
                        .button("Record the nomination"))
                .postToMotion(motion, "nominations")
                .then("The nomination was recorded.");
    }

    @RequestMapping("/motions/{motion}/consensus")
    ModelAndView agreeTo(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("Agree without a vote").button("Nobody objects: it is agreed"))
                .postToMotion(motion, "consensus")
                .then("The motion was agreed by consensus.");
    }

    @RequestMapping("/motions/{motion}/withdrawal")
    ModelAndView withdraw(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("Withdraw the motion").button("Withdraw the motion"))
                .postToMotion(motion, "withdrawal")
                .then("The motion was withdrawn.");
    }
}
