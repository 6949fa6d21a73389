package org.quorate.gateway.site.actions;

import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.select;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quorate.gateway.site.acting.Shape;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** By when an action is to be done: by a day, or back to a meeting. */
final class WhenDue implements Shape {

    private static final String DUE = "due";
    private static final String MEETING = "backTo";
    private static final String NEXT_MEETING = "next meeting";
    private static final int MONTHS_AHEAD = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    static List<Question> asked(LocalDate today) {
        return List.of(
                date("/" + DUE, "By when").hint("For example, 24 9 2019").orLeftOut(),
                select("/" + MEETING, "Or back to", meetings(YearMonth.from(today)))
                        .hint("Where it is due at a meeting instead of on a day")
                        .orLeftOut());
    }

    private static List<Option> meetings(YearMonth now) {
        return Stream.concat(
                        Stream.of(new Option(NEXT_MEETING, "The next meeting")),
                        Stream.iterate(now, month -> month.plusMonths(1))
                                .limit(MONTHS_AHEAD)
                                .map(month -> new Option(month.toString(), "The " + MONTH.format(month) + " meeting")))
                .toList();
    }

    @Override
    public ObjectNode sent(ObjectNode entered) {
        JsonNode meeting = entered.remove(MEETING);
        if (meeting != null && !entered.has(DUE)) entered.set(DUE, meeting);
        return entered;
    }
}
