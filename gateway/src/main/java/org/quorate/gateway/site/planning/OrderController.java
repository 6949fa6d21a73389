package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.number;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Services;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The order in which items are taken: of the agenda until it is published, of the business from then on. */
@Controller
class OrderController {

    private static final String MEETING = "/api/{tenant}/meetings/{id}";

    private final Acting acting;
    private final Services services;

    OrderController(Acting acting, Services services) {
        this.acting = acting;
        this.services = services;
    }

    @RequestMapping("/{tenant}/meetings/{id}/order")
    ModelAndView arrange(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id) {
        Act act = acting.as(tenant, "secretariat");
        Meeting meeting = services.one("meetings", Meeting.class, MEETING, tenant.slug(), id)
                .required();
        List<Meeting.Item> business = meeting.business();
        return act.at(CallingController.trail(tenant, id, "Change the order"))
                .asking(Form.called("Change the order")
                        .lead(
                                "called".equals(meeting.status())
                                        ? "Items are numbered anew by their places."
                                        : "Each item keeps the number it was published with.")
                        .with(places(business))
                        .button("Take them in this order"))
                .startingWith(asTheyStand(business))
                .shapedAs(entered -> inOrder(entered, business))
                .post("meetings", MEETING + "/order", tenant.slug(), id)
                .then(
                        "The order was changed.",
                        "in session".equals(meeting.status())
                                ? "/{tenant}/meetings/{id}/room"
                                : "/{tenant}/meetings/{id}",
                        tenant.slug(),
                        id);
    }

    private static List<Question> places(List<Meeting.Item> business) {
        return business.stream()
                .map(item -> number("/" + item.id(), item.title()))
                .toList();
    }

    private static Entered asTheyStand(List<Meeting.Item> business) {
        return new Entered(IntStream.range(0, business.size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> "/" + business.get(place).id(), place -> List.of(Integer.toString(place + 1)))));
    }

    /** By the places entered; of two with the same place the one that was moved comes first. */
    private static ObjectNode inOrder(ObjectNode entered, List<Meeting.Item> business) {
        Map<String, Integer> before = IntStream.range(0, business.size())
                .boxed()
                .collect(Collectors.toMap(
                        place -> String.valueOf(business.get(place).id()), place -> place + 1));
        ObjectNode sent = entered.objectNode();
        ArrayNode items = sent.putArray("items");
        entered.properties().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, JsonNode> each) -> wanted(each, before)))
                .forEach(each -> items.add(each.getKey()));
        return sent;
    }

    private static double wanted(Map.Entry<String, JsonNode> entry, Map<String, Integer> before) {
        double place = entry.getValue().asDouble();
        int stood = before.getOrDefault(entry.getKey(), 0);
        if (place == stood) return place;
        return place < stood ? place - 0.5 : place + 0.5;
    }
}
