package org.quorate.gateway.site.forms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quorate.gateway.clock.Clock;
import tools.jackson.databind.JsonNode;

/** Fills a form with a document that is there already, so that it can be changed. */
final class Filling {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private Filling() {}

    static Entered of(Form form, JsonNode document) {
        var filling = new Filling();
        form.questions().forEach(question -> filling.fill(question, document));
        return new Entered(filling.fields);
    }

    private void fill(Question question, JsonNode document) {
        if (question.pointer().isEmpty()) return;
        JsonNode value = document.at(question.pointer());
        if (value.isMissingNode() || value.isNull()) return;
        String name = question.pointer();
        switch (question.kind()) {
            case TEXT, LONG_TEXT, ONE_OF, SELECT, NUMBER, TIME -> put(name, value.asString());
            case LINES -> put(name, String.join("\n", texts(value)));
            case SOME_OF -> fields.put(name, texts(value));
            case MONEY -> put(name, value.path("amount").asString());
            case YES_NO -> put(name, value.asBoolean() ? "yes" : "no");
            case TICK -> put(name, value.asBoolean() ? "yes" : "");
            case DATE -> day(name, LocalDate.parse(value.asString()));
            case MOMENT -> moment(name, OffsetDateTime.parse(value.asString()));
            case PERIOD ->
                Lengths.read(value.asString()).ifPresent(length -> {
                    put(name + ".number", length.number());
                    put(name + ".unit", length.unit());
                });
            case ROWS -> {
                for (int row = 0; row < value.size(); row++)
                    for (Question cell : question.cells()) fill(cell.in(name + "/" + row), document);
            }
            case FILE, CONSTANT, HEADING -> {}
        }
    }

    private void day(String name, LocalDate day) {
        put(name + Days.DAY, Integer.toString(day.getDayOfMonth()));
        put(name + Days.MONTH, Integer.toString(day.getMonthValue()));
        put(name + Days.YEAR, Integer.toString(day.getYear()));
    }

    private void moment(String name, OffsetDateTime moment) {
        var local = moment.atZoneSameInstant(Clock.LONDON);
        day(name, local.toLocalDate());
        put(name + ".time", local.toLocalTime().toString());
    }

    private void put(String name, String value) {
        fields.put(name, List.of(value));
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }
}
