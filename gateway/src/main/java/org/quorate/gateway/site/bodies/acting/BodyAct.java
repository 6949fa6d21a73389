package org.quorate.gateway.site.bodies.acting;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Shape;
import org.quorate.gateway.site.bodies.Bodies;
import org.quorate.gateway.site.bodies.Body;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** Something that is done about one body; addresses are said from the body on. */
public final class BodyAct {

    private static final String PAGE = "/{tenant}/bodies/{id}";
    private static final String API = "/api" + PAGE;

    private final Act act;
    private final Tenant tenant;
    private final Body body;
    private final Trail trail;

    BodyAct(Act act, Tenant tenant, Body body) {
        this.act = act;
        this.tenant = tenant;
        this.body = body;
        this.trail = Bodies.below(tenant, body);
    }

    public Body body() {
        return body;
    }

    /** One of the body's pages that this one is reached by. */
    public BodyAct through(String page, String... segments) {
        trail.through(
                page,
                Stream.concat(Stream.of(tenant.slug(), "bodies", body.id()), Arrays.stream(segments))
                        .toArray(String[]::new));
        return this;
    }

    public BodyAct asking(Form form) {
        act.at(trail.to(form.title())).asking(form.of(body.name()));
        return this;
    }

    public BodyAct on(String template, Map<String, ?> beside) {
        act.on(template, beside);
        return this;
    }

    public BodyAct filledWith(JsonNode document) {
        act.filledWith(document);
        return this;
    }

    public BodyAct startingWith(Entered entered) {
        act.startingWith(entered);
        return this;
    }

    public BodyAct ifStill(@Nullable String version) {
        act.ifStill(version);
        return this;
    }

    public BodyAct shapedAs(Shape shape) {
        act.shapedAs(shape);
        return this;
    }

    public BodyAct post(String below, Object... parts) {
        act.post("membership", API + below, parts(parts));
        return this;
    }

    public BodyAct put(String below, Object... parts) {
        act.put("membership", API + below, parts(parts));
        return this;
    }

    public BodyAct delete(String below, Object... parts) {
        act.delete("membership", API + below, parts(parts));
        return this;
    }

    public ModelAndView then(String said, String below, Object... parts) {
        return act.then(said, PAGE + below, parts(parts));
    }

    /** Leads to the page of what was made. */
    public ModelAndView thenMade(String said, String below) {
        return act.then(
                said, made -> Act.address(PAGE + below, parts(made.path("id").asString())));
    }

    public ModelAndView thenShow(String name, Function<JsonNode, ?> answer) {
        return act.thenShow(name, answer);
    }

    private Object[] parts(Object... more) {
        return Stream.concat(Stream.of(tenant.slug(), body.id()), Arrays.stream(more))
                .toArray();
    }
}
