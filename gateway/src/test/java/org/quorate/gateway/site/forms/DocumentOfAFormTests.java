package org.quorate.gateway.site.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.gateway.site.forms.Question.constant;
import static org.quorate.gateway.site.forms.Question.date;
import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.moment;
import static org.quorate.gateway.site.forms.Question.money;
import static org.quorate.gateway.site.forms.Question.number;
import static org.quorate.gateway.site.forms.Question.oneOf;
import static org.quorate.gateway.site.forms.Question.period;
import static org.quorate.gateway.site.forms.Question.rows;
import static org.quorate.gateway.site.forms.Question.someOf;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;
import static org.quorate.gateway.site.forms.Question.time;
import static org.quorate.gateway.site.forms.Question.yesNo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@Tag("R-ALL-4")
class DocumentOfAFormTests {

    private static final Form EVERYTHING = Form.called("Everything")
            .with(
                    text("/title", "Title"),
                    lines("/meetings/standingItems", "Items").orLeftOut(),
                    number("/quorum/fraction/numerator", "Share").orLeftOut(),
                    money("/total", "Total").orLeftOut(),
                    yesNo("/voting", "Votes").orLeftOut(),
                    tick("/meetings/inPublic", "In public"),
                    oneOf("/by", "By", "member", "unit").orLeftOut(),
                    someOf("/drop", "Drop", Option.words(List.of("a", "b"))).orLeftOut(),
                    date("/from", "From").orLeftOut(),
                    time("/at", "At").orLeftOut(),
                    moment("/startsAt", "Starts").orLeftOut(),
                    period("/notice", "Notice").orLeftOut(),
                    rows("/majorities", "Majorities", text("/motion", "Motion"), number("/share/numerator", "Share")),
                    constant("/kind", "ordinary"));

    private static final String WHOLE = """
            {"title":"A","meetings":{"standingItems":["One","Two"],"inPublic":true},"quorum":{"fraction":{"numerator":1}},\
            "total":{"amount":"1200.50","currency":"GBP"},"voting":false,"by":"unit","drop":["a","b"],"from":"2019-07-23",\
            "at":"10:00","startsAt":"2019-07-23T10:00+01:00","notice":"P1M",\
            "majorities":[{"motion":"expulsion","share":{"numerator":2}}],"kind":"ordinary"}""";

    @Test
    void holds_each_entry_at_its_place_and_in_its_type() {
        var entered = new TreeMap<String, List<String>>();
        entered.put("/title", List.of(" A "));
        entered.put("/meetings/standingItems", List.of("One\r\n\r\n Two "));
        entered.put("/quorum/fraction/numerator", List.of("1"));
        entered.put("/total", List.of("£1,200.50"));
        entered.put("/voting", List.of("no"));
        entered.put("/meetings/inPublic", List.of("yes"));
        entered.put("/by", List.of("unit"));
        entered.put("/drop", List.of("a", "b"));
        entered.putAll(day("/from", "23", "7", "2019"));
        entered.put("/at", List.of("10am"));
        entered.putAll(day("/startsAt", "23", "July", "2019"));
        entered.put("/startsAt.time", List.of("10:00"));
        entered.put("/notice.number", List.of("1"));
        entered.put("/notice.unit", List.of("M"));
        entered.put("/majorities/0/motion", List.of("expulsion"));
        entered.put("/majorities/0/share/numerator", List.of("2"));

        var document = EVERYTHING.document(new Entered(entered));

        assertThat(document.complaints()).isEmpty();
        assertThat(document.json()).hasToString(WHOLE);
    }

    @Test
    void fills_the_form_again_with_what_it_holds() {
        var filled = EVERYTHING.filledWith(new JsonMapper().readTree(WHOLE));

        assertThat(EVERYTHING.document(filled).json()).hasToString(WHOLE);
    }

    @Test
    void leaves_out_what_was_left_empty() {
        assertThat(EVERYTHING
                        .document(new Entered(Map.of("/title", List.of("A"))))
                        .json())
                .hasToString("{\"title\":\"A\",\"kind\":\"ordinary\"}");
    }

    @Test
    void leaves_out_empty_rows_and_closes_the_gaps() {
        var entered = new Entered(Map.of(
                "/title", List.of("A"),
                "/majorities/0/motion", List.of(" "),
                "/majorities/2/motion", List.of("expulsion"),
                "/majorities/2/share/numerator", List.of("")));

        var document = EVERYTHING.document(EVERYTHING.compacted(entered));

        assertThat(document.complaints())
                .extracting(Complaint::pointer)
                .containsExactly("/majorities/0/share/numerator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31  | 6    | 2019 | must be a real date, like 23 7 2019
            ''  | 6    | 2019 | must include a day
            1   | ''   | 2019 | must include a month
            1   | 6    | 19   | must include a year of four digits, like 2019
            1   | Mai  | 2019 | must be a real date, like 23 7 2019
            one | June | 2019 | must be a real date, like 23 7 2019
            """)
    void complains_of_days_that_are_none(String day, String month, String year, String complaint) {
        var entered = new TreeMap<>(day("/from", day, month, year));
        entered.put("/title", List.of("A"));

        assertThat(EVERYTHING.document(new Entered(entered)).complaints())
                .containsExactly(new Complaint("/from", complaint));
    }

    @Test
    void is_told_of_a_time_that_there_is_not_when_the_clocks_go_forward() {
        assertThat(startingAt("31", "3", "01:30").complaints())
                .containsExactly(
                        new Complaint("/startsAt", "must be a time that there is: the clocks go forward in that hour"));
        assertThat(startingAt("31", "3", "02:00").json().get("startsAt").asString())
                .isEqualTo("2019-03-31T02:00+01:00");
        assertThat(startingAt("27", "10", "01:30").json().get("startsAt").asString())
                .as("the first of the two")
                .isEqualTo("2019-10-27T01:30+01:00");
    }

    private static Document startingAt(String day, String month, String time) {
        var entered = new TreeMap<>(day("/startsAt", day, month, "2019"));
        entered.put("/title", List.of("A"));
        entered.put("/startsAt.time", List.of(time));
        return EVERYTHING.document(new Entered(entered));
    }

    @ParameterizedTest
    @CsvSource({"10:00,10:00", "2.30pm,14:30", "12am,00:00", "12pm,12:00", "09:59:00,09:59"})
    void reads_times_as_people_write_them(String written, String time) {
        assertThat(Times.read(written)).map(Object::toString).hasValue(time);
    }

    @ParameterizedTest
    @CsvSource({"10", "25:00", "13pm", "noon", "10:61"})
    void reads_no_times_where_there_are_none(String written) {
        assertThat(Times.read(written)).isEmpty();
    }

    @Test
    void complains_of_what_is_not_offered_and_of_numbers_that_are_none() {
        var entered = new Entered(Map.of(
                "/title", List.of("A"),
                "/by", List.of("nobody"),
                "/total", List.of("12.345"),
                "/quorum/fraction/numerator", List.of("a quarter")));

        assertThat(EVERYTHING.document(entered).complaints())
                .extracting(Complaint::pointer)
                .containsExactly("/quorum/fraction/numerator", "/total", "/by");
    }

    @Test
    void names_the_question_that_is_nearest_to_a_place() {
        var entered = new Entered(Map.of("/majorities/0/motion", List.of("expulsion")));

        assertThat(EVERYTHING.about("/meetings/standingItems/3", entered))
                .map(Question::label)
                .hasValue("Items");
        assertThat(EVERYTHING.about("/quorum", entered)).map(Question::label).hasValue("Share");
        assertThat(EVERYTHING.about("/majorities/0/motion", entered))
                .map(Question::label)
                .hasValue("Motion");
        assertThat(EVERYTHING.about("/nothing", entered)).isEmpty();
    }

    private static Map<String, List<String>> day(String name, String day, String month, String year) {
        return Map.of(name + ".day", List.of(day), name + ".month", List.of(month), name + ".year", List.of(year));
    }
}
