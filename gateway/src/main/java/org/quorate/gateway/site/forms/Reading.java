package org.quorate.gateway.site.forms;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.quorate.gateway.clock.Clock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads what was entered for one question. */
final class Reading {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Entered entered;

    Reading(Entered entered) {
        this.entered = entered;
    }

    Entry of(Question question) {
        String name = question.pointer();
        return switch (question.kind()) {
            case TEXT, LONG_TEXT -> text(entered.text(name));
            case ONE_OF, SELECT -> chosen(entered.text(name), question.options());
            case LINES -> texts(entered.text(name).lines().toList());
            case SOME_OF -> texts(entered.texts(name));
            case NUMBER -> number(entered.text(name));
            case MONEY -> money(entered.text(name));
            case YES_NO -> yesOrNo(entered.text(name));
            case TICK -> entered.text(name).isEmpty() ? new Entry.Empty() : new Entry.Said(JSON.booleanNode(true));
            case DATE -> date(name);
            case TIME -> time(entered.text(name));
            case MOMENT -> moment(name);
            case PERIOD -> period(entered.text(name + ".number"), entered.text(name + ".unit"));
            case CONSTANT -> text(question.label());
            case FILE, ROWS, HEADING -> new Entry.Empty();
        };
    }

    private static Entry text(String text) {
        return text.isEmpty() ? new Entry.Empty() : new Entry.Said(JSON.stringNode(text));
    }

    private static Entry chosen(String value, List<Option> options) {
        if (value.isEmpty()
                || options.stream().anyMatch(option -> option.value().equals(value))) return text(value);
        return new Entry.Unreadable("is not one of those to choose from");
    }

    private static Entry texts(List<String> all) {
        ArrayNode list = JSON.arrayNode();
        all.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(list::add);
        return list.isEmpty() ? new Entry.Empty() : new Entry.Said(list);
    }

    private static Entry number(String text) {
        if (text.isEmpty()) return new Entry.Empty();
        return decimal(text)
                .<Entry>map(number -> new Entry.Said(node(number)))
                .orElse(new Entry.Unreadable("must be a number, like 5"));
    }

    private static JsonNode node(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 9
                ? JSON.numberNode(number)
                : JSON.numberNode(number.intValueExact());
    }

    private static Entry money(String text) {
        if (text.isEmpty()) return new Entry.Empty();
        Optional<BigDecimal> pounds =
                decimal(text.replace("£", "").replace(",", "").strip());
        if (pounds.isEmpty() || pounds.get().stripTrailingZeros().scale() > 2)
            return new Entry.Unreadable("must be an amount in pounds, like 1,200 or 1200.50");
        ObjectNode amount = JSON.objectNode();
        amount.put("amount", pounds.get().setScale(2, RoundingMode.UNNECESSARY).toPlainString());
        amount.put("currency", "GBP");
        return new Entry.Said(amount);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static Entry yesOrNo(String text) {
        return text.isEmpty() ? new Entry.Empty() : new Entry.Said(JSON.booleanNode(text.equals("yes")));
    }

    private Entry date(String name) {
        return switch (Days.read(entered, name)) {
            case Days.Day(LocalDate day) -> new Entry.Said(JSON.stringNode(day.toString()));
            case Days.None _ -> new Entry.Empty();
            case Days.Nonsense(String detail) -> new Entry.Unreadable(detail);
        };
    }

    private static Entry time(String text) {
        if (text.isEmpty()) return new Entry.Empty();
        return Times.read(text)
                .<Entry>map(time -> new Entry.Said(JSON.stringNode(time.toString())))
                .orElse(new Entry.Unreadable("must be a time, like 10:00 or 2:30pm"));
    }

    private Entry moment(String name) {
        String clock = entered.text(name + ".time");
        return switch (Days.read(entered, name)) {
            case Days.None _ when clock.isEmpty() -> new Entry.Empty();
            case Days.None _ -> new Entry.Unreadable("must include a day");
            case Days.Nonsense(String detail) -> new Entry.Unreadable(detail);
            case Days.Day(LocalDate day) ->
                Times.read(clock)
                        .map(time -> moment(day, time))
                        .orElse(new Entry.Unreadable("must include a time, like 10:00 or 2:30pm"));
        };
    }

    private static Entry moment(LocalDate day, LocalTime time) {
        LocalDateTime moment = day.atTime(time);
        return Clock.LONDON.getRules().getValidOffsets(moment).isEmpty()
                ? new Entry.Unreadable("must be a time that there is: the clocks go forward in that hour")
                : new Entry.Said(JSON.stringNode(
                        moment.atZone(Clock.LONDON).toOffsetDateTime().toString()));
    }

    private static Entry period(String number, String unit) {
        if (number.isEmpty()) return new Entry.Empty();
        boolean known =
                Lengths.OPTIONS.stream().anyMatch(option -> option.value().equals(unit));
        return number.matches("\\d{1,4}") && known
                ? new Entry.Said(JSON.stringNode(Lengths.iso(number, unit)))
                : new Entry.Unreadable("must be a number of days, weeks, months, years or minutes");
    }
}
