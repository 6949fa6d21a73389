package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.longText;
import static org.quorate.gateway.site.forms.Question.someOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.meetings.Paper;
import org.quorate.gateway.site.meetings.Released;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes public what was exempt, once the ground for that has lapsed: all of it, or without what still has to be withheld. */
@Controller
class ReleasingController {

    private static final String RELEASE = "/api/{tenant}/meetings/{id}/items/{item}/release";
    private static final int LONGEST = 160;

    private final Acting acting;
    private final Services services;
    private final Words words;

    ReleasingController(Acting acting, Services services, Words words) {
        this.acting = acting;
        this.services = services;
        this.words = words;
    }

    /** What is withheld of an item; papers by their ids. */
    private record Withheld(Released.@Nullable Cover cover, List<Released.Text> texts, List<String> papers) {

        Withheld {
            texts = Lists.orEmpty(texts);
            papers = Lists.orEmpty(papers);
        }
    }

    @RequestMapping("/{tenant}/meetings/{id}/items/{item}/release")
    ModelAndView release(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, @PathVariable String item) {
        Act act = acting.as(tenant, "secretariat");
        var withheld = services.one("meetings", Withheld.class, RELEASE, tenant.slug(), id, item);
        var papers = services.list("meetings", Paper.class, "/api/{tenant}/meetings/{id}/papers", tenant.slug(), id);
        List<Option> parts = parts(item, withheld.required(), Shown.of(papers).items());
        return act.at(CallingController.trail(tenant, id, "Make an exempt item public"))
                .asking(Form.called("Make an exempt item public")
                        .lead(
                                "The title and the report, what was moved and decided, the minute and the papers can be read by"
                                        + " anyone from then on, and checked against the register.")
                        .with(longText("/reason", "Why it need no longer be withheld")
                                .hint("Everyone can read this. For example: The lease is signed"))
                        .with(someOf("/keepWithheld", "What stays withheld", parts)
                                .hint("Tick what still has to be. It can be made public later")
                                .orLeftOut())
                        .warning("This cannot be taken back.")
                        .button("Make it public"))
                .post("meetings", RELEASE, tenant.slug(), id, item)
                .then("It is public now.", "/{tenant}/meetings/{id}", tenant.slug(), id);
    }

    private List<Option> parts(String item, Withheld withheld, List<Paper> papers) {
        Map<String, String> titles = papers.stream().collect(Collectors.toMap(Paper::id, Paper::title));
        List<Option> parts = new ArrayList<>();
        Released.Cover cover = withheld.cover();
        if (cover != null) parts.add(new Option(item, "Title and report: " + cover.title()));
        withheld.texts()
                .forEach(text -> parts.add(new Option(text.id(), words.sentence(text.kind()) + ": " + start(text))));
        withheld.papers().forEach(paper -> parts.add(new Option(paper, "Paper: " + titles.getOrDefault(paper, paper))));
        return parts;
    }

    private static String start(Released.Text text) {
        return text.text().length() <= LONGEST ? text.text() : text.text().substring(0, LONGEST) + "…";
    }
}
