package org.quorate.gateway.site.partners;

import static org.quorate.gateway.site.forms.Question.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Listing;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Shown;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows partners and the people who act for them, and takes new ones. */
@Controller
class PartnersController {

    private static final String ORGANISATIONS = "organisations";
    private static final String PEOPLE = "people";

    private final Acting acting;
    private final Services services;

    PartnersController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    record Organisation(String id, String name, @Nullable String sector, List<Former> formerly) {

        Organisation {
            formerly = Lists.orEmpty(formerly);
        }

        /** Until which day it was called so; where it never was, there is no such day. */
        public record Former(String name, @Nullable LocalDate until) {}
    }

    record Person(String id, String office) {}

    @GetMapping("/{tenant}/organisations")
    String organisations(
            @ModelAttribute("tenant") Tenant tenant,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var all = page(Organisation.class, tenant, ORGANISATIONS, after);
        return list(model, tenant, ORGANISATIONS, Shown.of(all, byName(Organisation::name)));
    }

    @GetMapping("/{tenant}/people")
    String people(
            @ModelAttribute("tenant") Tenant tenant,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        return list(model, tenant, PEOPLE, Shown.of(page(Person.class, tenant, PEOPLE, after), byName(Person::office)));
    }

    @RequestMapping("/{tenant}/organisations/new")
    ModelAndView enterOrganisation(@ModelAttribute("tenant") Tenant tenant) {
        return entering(tenant, ORGANISATIONS)
                .asking(Form.called("Enter an organisation")
                        .with(text("/name", "Name"))
                        .with(text("/sector", "Sector")
                                .hint("For example: local authority, NHS, police, voluntary and community, business"))
                        .button("Enter it"))
                .post("membership", "/api/{tenant}/organisations", tenant.slug())
                .then("The organisation was entered.", "/{tenant}/organisations", tenant.slug());
    }

    @RequestMapping("/{tenant}/people/new")
    ModelAndView enterPerson(@ModelAttribute("tenant") Tenant tenant) {
        return entering(tenant, PEOPLE)
                .asking(Form.called("Enter a person")
                        .lead("People are known here by the office that they hold.")
                        .with(text("/office", "Office").hint("For example: Director of Public Health"))
                        .with(text("/account", "Account they sign in with")
                                .hint("So that they can vote and act for themselves; never shown")
                                .orLeftOut())
                        .button("Enter the person"))
                .post("membership", "/api/{tenant}/people", tenant.slug())
                .then("The person was entered.", "/{tenant}/people", tenant.slug());
    }

    private Act entering(Tenant tenant, String list) {
        return acting.as(tenant, "secretariat")
                .at(trail(tenant)
                        .through(titleOf(list), tenant.slug(), list)
                        .to(list.equals(PEOPLE) ? "Enter a person" : "Enter an organisation"));
    }

    private String list(Model model, Tenant tenant, String list, Shown<?> shown) {
        model.addAttribute(list, shown);
        model.addAttribute("next", next(tenant, list, shown.next()));
        model.addAttribute("trail", trail(tenant).to(titleOf(list)));
        return "partners/" + list;
    }

    static Trail trail(Tenant tenant) {
        return Trail.of(tenant).through("Boards and partnerships", tenant.slug(), "bodies");
    }

    private static String titleOf(String list) {
        return list.equals(PEOPLE) ? "People" : "Organisations";
    }

    private static <T> UnaryOperator<Stream<T>> byName(Function<T, String> name) {
        return all -> all.sorted(Comparator.comparing(name, String.CASE_INSENSITIVE_ORDER));
    }

    private <T> Asked<Listing<T>> page(Class<T> type, Tenant tenant, String list, @Nullable String after) {
        return after == null
                ? services.list("membership", type, "/api/{tenant}/{list}?limit=100", tenant.slug(), list)
                : services.list(
                        "membership", type, "/api/{tenant}/{list}?limit=100&after={after}", tenant.slug(), list, after);
    }

    private static @Nullable String next(Tenant tenant, String list, @Nullable String after) {
        return after == null ? null : Act.address("/{tenant}/{list}?after={after}", tenant.slug(), list, after);
    }
}
