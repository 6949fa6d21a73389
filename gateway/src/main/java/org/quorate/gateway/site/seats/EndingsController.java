package org.quorate.gateway.site.seats;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.text;

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

/** Ends terms (R-MEM-7, R-MEM-8), and puts an ending right that is on record wrongly (R-ALL-3). */
@Controller
@RequestMapping("/{tenant}/bodies/{id}/terms/{term}/ending")
class EndingsController {

    private static final List<Option> REASONS = List.of(
            new Option("resigned", "Resigned, in writing"),
            new Option("ceased", "Ceased: changed employer, moved away or lost the post"),
            new Option("expired", "The time ran out"),
            new Option("removed", "Removed by the body"));

    private static final String ENDING = Terms.TERM + "/ending";

    private final Terms terms;

    EndingsController(Terms terms) {
        this.terms = terms;
    }

    @RequestMapping
    ModelAndView end(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var ending = terms.at(tenant, id, term);
        return ending.act()
                .asking(Form.called("End a term")
                        .lead(ending.whose())
                        .with(oneOf("/reason", "Why it ends", REASONS))
                        .with(date("/on", "Last day").hint("It may be a day to come"))
                        .with(date("/noticeOn", "Notice was handed in on")
                                .hint("For a resignation; today where it is left empty")
                                .orLeftOut())
                        .with(text("/ground", "In words")
                                .hint("For example: left for another trust")
                                .orLeftOut())
                        .button("End the term"))
                .post(ENDING, term)
                .then("The term was given its end.", Terms.SEAT, ending.term().seat());
    }

    /** The last day or the reason was wrong. */
    @RequestMapping("/correction")
    ModelAndView correct(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var ended = terms.at(tenant, id, term);
        return ended.act()
                .asking(Form.called("Correct how a term ended")
                        .lead(ended.whose() + " What was on record stays there, beside what is right.")
                        .with(oneOf("/reason", "Why it ended", REASONS))
                        .with(date("/on", "Last day"))
                        .with(date("/noticeOn", "Notice was handed in on")
                                .hint("For a resignation, where the terms of reference ask for notice")
                                .orLeftOut())
                        .with(text("/ground", "In words").orLeftOut())
                        .with(why())
                        .button("Correct the ending"))
                .filledWith(ended.term().endingAsFilledIn())
                .post(ENDING + "/correction", term)
                .then("The ending was corrected.", Terms.SEAT, ended.term().seat());
    }

    /** It did not end at all. */
    @RequestMapping("/withdrawal")
    ModelAndView takeBack(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String term) {
        var ended = terms.at(tenant, id, term);
        return ended.act()
                .asking(Form.called("Take an ending back")
                        .lead(ended.whose() + " The term has not ended, and runs on as it was appointed.")
                        .with(why())
                        .button("Take it back"))
                .post(ENDING + "/withdrawal", term)
                .then("The ending was taken back.", Terms.SEAT, ended.term().seat());
    }

    private static Question why() {
        return text("/why", "What was wrong").hint("Anyone can read this");
    }
}
