package org.quorate.gateway.site.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.bodies.acting.BodyAct;
import org.quorate.gateway.site.bodies.acting.BodyActs;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.reading.Choices;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.reading.Versioned;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The proposals of a body, for pages that are about one of them. */
@Component
class Proposals {

    static final String TITLE = "Proposals to change the seats";
    static final String PAGES = "/{tenant}/bodies/{id}/proposals";
    static final String ONE = "/proposals/{proposal}";

    private final BodyActs acts;
    private final Choices choices;
    private final Services services;

    Proposals(BodyActs acts, Choices choices, Services services) {
        this.acts = acts;
        this.choices = choices;
        this.services = services;
    }

    <T> Versioned<T> current(Class<T> type, Tenant tenant, String id, String proposal) {
        return services.current("membership", type, "/api" + PAGES + "/{proposal}", tenant.slug(), id, proposal)
                .required();
    }

    /** What the secretariat does about one of them. */
    BodyAct act(Tenant tenant, String id, String proposal) {
        BodyAct act = acts.bySecretariat(tenant, id).through(TITLE, "proposals");
        Proposal found = current(Proposal.class, tenant, id, proposal).value();
        return act.through(found.title(), "proposals", proposal);
    }

    /** The changes, a sentence each. */
    List<String> inWords(Tenant tenant, Body body, Proposal proposal) {
        Map<String, String> organisations = choices.organisations(tenant).stream()
                .collect(Collectors.toMap(Option::value, Option::label, (one, _) -> one));
        Map<String, String> seats =
                body.seats().stream().collect(Collectors.toMap(Body.Seat::id, Body.Seat::title, (one, _) -> one));
        var words = new ArrayList<String>();
        for (Proposal.Change change : proposal.changes()) {
            JsonNode add = change.add();
            JsonNode refill = change.refill();
            if (add != null) words.add("Add a seat: " + add.path("title").asString("") + by(add, organisations));
            if (refill != null)
                words.add("Have another fill the seat: "
                        + named(refill.path("seat").asString(""), seats)
                        + by(refill, organisations));
            if (change.drop() != null) words.add("Drop the seat: " + named(change.drop(), seats));
        }
        return words;
    }

    private static String by(JsonNode change, Map<String, String> organisations) {
        String id = change.path("organisation").asString("");
        String name =
                organisations.getOrDefault(id, change.path("organisationName").asString(""));
        return name.isEmpty() ? "" : ", filled by " + name;
    }

    private static String named(String seat, Map<String, String> seats) {
        return seats.getOrDefault(seat, "one that is no more");
    }
}
