package org.quorate.gateway.docs;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.quorate.gateway.routing.Upstream;
import org.quorate.gateway.routing.Upstreams;
import org.quorate.gateway.signin.SignInProperties;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.reading.Answer;
import org.quorate.gateway.site.reading.Asked;
import org.quorate.gateway.site.reading.Services;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API's documentation: a page for people at the same address as the document for programs. */
@Controller
class ApiDocsController {

    private final Upstreams upstreams;
    private final Services services;
    private final JsonMapper json;
    private final SignInProperties signIn;

    ApiDocsController(Upstreams upstreams, Services services, JsonMapper json, SignInProperties signIn) {
        this.upstreams = upstreams;
        this.services = services;
        this.json = json;
        this.signIn = signIn;
    }

    @GetMapping(path = "/api-docs", produces = MediaType.TEXT_HTML_VALUE)
    String page(Model model) {
        JsonNode document = joined();
        var byService = Operation.in(document).stream()
                .collect(Collectors.groupingBy(Operation::service, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("operations", byService);
        model.addAttribute(
                "unavailable",
                document.path("x-unavailable").values().stream()
                        .map(JsonNode::asString)
                        .toList());
        model.addAttribute("trail", Trail.fromTheTop().to("API documentation"));
        return "docs/api";
    }

    @ResponseBody
    @GetMapping(
            path = {"/api-docs", "/api-docs/openapi.json"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode document() {
        return joined();
    }

    private JsonNode joined() {
        var asked = new LinkedHashMap<String, Asked<JsonNode>>();
        for (Upstream upstream : upstreams.all()) {
            asked.put(upstream.name(), services.one(upstream.name(), JsonNode.class, "/v3/api-docs"));
        }
        var joined = new JoinedOpenApi(json, signIn.publicUrl().toString());
        asked.forEach((service, question) -> {
            switch (question.answer()) {
                case Answer.Found<JsonNode>(JsonNode document) -> joined.add(service, document);
                case Answer.Missing<JsonNode> _ -> joined.isAway(service);
                case Answer.Away<JsonNode> _ -> joined.isAway(service);
            }
        });
        return joined.document();
    }
}
