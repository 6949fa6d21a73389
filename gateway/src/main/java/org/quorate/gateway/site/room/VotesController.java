package org.quorate.gateway.site.room;

import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import java.util.Optional;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A vote from its opening to its result: by each member's own hand, or entered by the clerk. */
@Controller
@RequestMapping("/{tenant}/meetings/{id}/room/motions/{motion}")
class VotesController {

    private static final List<Option> MANNERS = List.of(
            new Option("named", "Each vote named: members vote here, or the clerk enters them"),
            new Option("counted", "A show of hands, only counted"),
            new Option("secret", "A secret ballot"));

    private final Desk desk;
    private final Services services;

    VotesController(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
    }

    @RequestMapping("/opening")
    ModelAndView open(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        return desk.asClerk(tenant, id)
                .asking(Form.called("Open the vote")
                        .with(oneOf("/manner", "How", MANNERS).orLeftOut())
                        .button("Open the vote"))
                .postToMotion(motion, "opening")
                .then("The vote is open.");
    }

    @RequestMapping("/closure")
    ModelAndView close(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asClerk(tenant, id);
        Motion put = motion(business, motion);
        Form form = Form.called("Close the vote").button("Close the vote");
        return business.asking(put.isCounted() ? form.with(hands(put)) : form)
                .postToMotion(motion, "closure")
                .then("The vote is closed and counted.");
    }

    /** A member's own vote; for whichever unit, meetings-service knows. */
    @RequestMapping("/vote")
    ModelAndView vote(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asMember(tenant, id);
        Motion put = motion(business, motion);
        return business.asking(Form.called("Vote")
                        .with(forWhom(business.room().ballots(put)))
                        .with(oneOf("/choice", put.text(), put.votes()))
                        .button("Vote"))
                .postToMotion(motion, put.isSecret() ? "papers" : "ballots")
                .then("Your vote is in.");
    }

    /** A vote that the clerk enters for whoever raised a hand. */
    @RequestMapping("/hand")
    ModelAndView hand(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asClerk(tenant, id);
        Motion put = motion(business, motion);
        Voters voters = voters(tenant, motion);
        return business.asking(Form.called("Enter a vote")
                        .with(select(voters.pointer(), "Whose", voters.options()))
                        .with(oneOf("/choice", "Votes", put.votes()))
                        .button("Enter the vote"))
                .postToMotion(motion, "ballots")
                .then("The vote was entered.");
    }

    @RequestMapping("/casting-vote")
    ModelAndView breakTie(
            @ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asMember(tenant, id);
        Motion put = motion(business, motion);
        return business.asking(Form.called("Casting vote")
                        .with(oneOf("/choice", put.text(), put.ties()))
                        .with(select("/by", "Given by", business.membersThere()))
                        .button("Give the casting vote"))
                .startingWith("/by", business.room().inTheChair().orElse(""))
                .postToMotion(motion, "casting-vote")
                .then("The tie is broken.");
    }

    @RequestMapping("/lot")
    ModelAndView draw(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asClerk(tenant, id);
        return business.asking(Form.called("Record the lot")
                        .with(oneOf(
                                "/choice",
                                "It fell on",
                                motion(business, motion).ties()))
                        .with(text("/drawnBy", "Drawn by"))
                        .with(text("/witness", "Seen by"))
                        .button("Record the lot"))
                .postToMotion(motion, "lot")
                .then("The tie is broken by lot.");
    }

    @RequestMapping("/objection")
    ModelAndView object(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String motion) {
        Desk.Business business = desk.asMember(tenant, id);
        return business.asking(Form.called("Object")
                        .lead("The motion is then put to the vote.")
                        .with(business.onlyOfTheClerk(select("/person", "Who objects", business.membersThere())))
                        .with(tick("/namedVote", "Each vote is to be named"))
                        .button("Object"))
                .postToMotion(motion, "objection")
                .then("The objection was recorded: it goes to the vote.");
    }

    private record Voter(Optional<String> unit, Optional<String> member, List<Nominee> nominees) {}

    private record Nominee(String person, String name) {}

    private record Electorate(String by, List<Voter> voters) {}

    /** Those entitled to vote, as options of the field that names them. */
    private record Voters(String pointer, List<Option> options) {}

    private Voters voters(Tenant tenant, String motion) {
        Electorate electorate = services.one(
                        "meetings",
                        Electorate.class,
                        "/api/{tenant}/motions/{motion}/electorate",
                        tenant.slug(),
                        motion)
                .required();
        return electorate.by().equals("unit")
                ? new Voters(
                        "/unit",
                        electorate.voters().stream()
                                .flatMap(voter -> voter.unit().stream())
                                .map(unit -> new Option(unit, unit))
                                .toList())
                : new Voters(
                        "/person",
                        electorate.voters().stream()
                                .flatMap(voter -> voter.nominees().stream())
                                .map(nominee -> new Option(nominee.person(), nominee.name()))
                                .toList());
    }

    /** Asked of members who act for several voting units. */
    private static List<Question> forWhom(List<Ballot> ballots) {
        List<String> units = ballots.stream()
                .flatMap(ballot -> Optional.ofNullable(ballot.unit()).stream())
                .toList();
        return units.isEmpty() ? List.of() : List.of(select("/unit", "For", Option.words(units)));
    }

    private static List<Question> hands(Motion motion) {
        return motion.votes().stream()
                .map(choice -> number("/counts/" + choice.value(), choice.label()))
                .toList();
    }

    private static Motion motion(Desk.Business business, String id) {
        return business.room().motions().stream()
                .filter(motion -> motion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
