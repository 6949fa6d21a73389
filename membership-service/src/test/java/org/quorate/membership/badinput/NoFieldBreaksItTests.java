package org.quorate.membership.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every field of every request, one at a time: nothing, too much, what does not exist, or something else altogether. */
@ServiceTest
@Rule("R-ALL-4")
class NoFieldBreaksItTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> NEVER_RIGHT =
            List.of("1e400", "99999999999999999999", "{\"a\": 1}", "[[1]]", "\"2026-02-30\\u0000\"", "\"\\ud800\"");
    private static final List<String> SELDOM_RIGHT = List.of(
            "null",
            "\"\"",
            "\" \"",
            "\"2026-02-30\"",
            "\"-999999999-01-01\"",
            "-1",
            "0",
            "1.5",
            "true",
            "[]",
            "[null]");

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private Map<String, String> ids = Map.of();

    @BeforeEach
    void aBoardWithOneOfEach() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        String body = clerk.body("Board");
        String organisation = clerk.organisation("County council");
        String person = clerk.person("Director");
        String seat = clerk.seat(body, "Director", organisation, null);
        String term = clerk.term(body, seat, person, "2018-05-01");
        String vacant = clerk.seat(body, "Vacant", organisation, null);
        ids = Map.of("BODY", body, "ORG", organisation, "PERSON", person, "SEAT", seat, "VACANT", vacant, "TERM", term);
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POST|organisations|{'name': 'NHS', 'sector': 'nhs'}",
                "PUT|organisations/ORG|{'name': 'NHS', 'sector': 'nhs', 'from': '2019-01-01', 'why': 'so'}",
                "POST|people|{'office': 'Chair', 'account': 'a'}",
                "PUT|people/PERSON|{'office': 'Chair', 'account': 'a', 'withoutAccount': false, 'from': '2019-01-01', 'why': 'so'}",
                "POST|bodies|{'name': 'Board', 'kind': 'HWB', 'formed': '2013-04-01', 'partOf': 'BODY', 'reportsTo': ['BODY'],"
                        + " 'venue': {'name': 'Hall', 'capacity': 23}, 'secretariat': {'body': 'BODY'}, 'jointHosts': ['glos-icb'],"
                        + " 'status': 'active'}",
                "PUT|bodies/BODY|{'name': 'Board', 'kind': 'HWB', 'from': '2019-06-01', 'venue': {'name': 'Hall', 'capacity': 23}}",
                "POST|bodies/BODY/seats|{'title': 'Seat', 'organisation': 'ORG', 'unit': 'NHS', 'statutoryGround': 'g',"
                        + " 'voting': true, 'from': '2018-04-01'}",
                "PUT|bodies/BODY/seats/VACANT|{'title': 'Seat', 'organisation': 'ORG', 'unit': 'NHS', 'statutoryGround': 'g',"
                        + " 'voting': true, 'from': '2018-06-01'}",
                "POST|bodies/BODY/seats/VACANT/ending|{'on': '2020-01-01', 'endTerms': true}",
                "POST|bodies/BODY/terms|{'seat': 'VACANT', 'person': 'PERSON', 'from': '2018-05-01', 'until': '2020-01-01'}",
                "PUT|bodies/BODY/terms/TERM|{'seat': 'SEAT', 'person': 'PERSON', 'from': '2018-05-01', 'until': '2020-01-01'}",
                "POST|bodies/BODY/terms/TERM/ending|{'on': '2020-01-01', 'reason': 'ceased', 'noticeOn': '2019-05-01', 'ground': 'g'}",
                "POST|bodies/BODY/terms/TERM/ending/correction|{'on': '2020-01-01', 'reason': 'ceased', 'noticeOn': '2019-05-01',"
                        + " 'ground': 'g', 'why': 'w'}",
                "POST|bodies/BODY/terms/TERM/ending/withdrawal|{'why': 'w'}",
                "POST|bodies/BODY/offices|{'role': 'chair', 'seat': 'SEAT', 'from': '2019-01-01', 'until': '2020-01-01', 'ground': 'g'}",
                "POST|bodies/BODY/vacancies/VACANT/request|{'askedOn': '2019-05-01', 'dueBy': '2019-06-01'}",
                "POST|bodies/BODY/inductions|{'person': 'PERSON', 'on': '2019-05-01', 'by': 'Clerk'}",
                "POST|bodies/BODY/acceptances|{'term': 'TERM', 'version': '2018', 'on': '2019-05-01'}",
                "POST|bodies/BODY/involvements|{'stakeholder': 'S', 'how': 'h', 'on': '2019-05-01', 'organisation': 'ORG'}",
                "POST|people/PERSON/interests|{'kind': 'other-registrable', 'description': 'd', 'from': '2019-01-01',"
                        + " 'to': '2019-05-01', 'sensitive': false}",
                "POST|bodies/BODY/requirement-sets|{'key': 'k', 'name': 'n', 'from': '2019-01-01', 'until': '2020-01-01',"
                        + " 'requirements': [{'title': 't', 'ground': 'g', 'law': 'l'}], 'stakeholders': [{'title': 't', 'law': 'l'}],"
                        + " 'terms': {'parts': ['p'], 'agreedByAll': false, 'law': 'l'},"
                        + " 'advice': [{'title': 't', 'offices': ['chair'], 'onKind': 'HWB', 'law': 'l'}]}",
                "POST|bodies/BODY/selections|{'role': 'chair', 'candidate': 'PERSON', 'sides': [{'name': 'A', 'organisations': ['ORG']},"
                        + " {'name': 'B'}], 'termOfOffice': 'P4Y', 'accountabilities': ['a'], 'alsoChairs': 'b'}",
                "POST|bodies/BODY/proposals|{'title': 't', 'from': '2019-09-01', 'changes': [{'add': {'title': 't',"
                        + " 'organisation': 'ORG', 'unit': 'u', 'voting': true, 'statutoryGround': 'g'}}, {'drop': 'VACANT'}]}",
                "POST|bodies/BODY/what-if|{'on': '2019-09-01', 'changes': [{'refill': {'seat': 'SEAT', 'organisation': 'ORG'}}]}",
                "POST|bodies/BODY/constitutions/drafts|{'title': 't', 'terms': {'voting': {'by': 'member'}, 'quorum': {'members': 1}}}",
                "POST|bodies/BODY/constitutions|{'inForceFrom': '2018-04-01', 'parts': [{'title': 'P', 'text': 't'}],"
                        + " 'voting': {'by': 'member', 'units': ['NHS'], 'majorities': [{'motion': 'expulsion', 'share': {'numerator': 2,"
                        + " 'denominator': 3}, 'moreThan': false}], 'castingVote': {'heldBy': 'chair', 'withinOwnAuthority': false},"
                        + " 'consensusFirst': true, 'absentVoting': false, 'elections': {'secret': true, 'tieRule': 'lot'}},"
                        + " 'quorum': {'members': 1, 'fraction': {'numerator': 1, 'denominator': 4}, 'fractionOf': 'seats',"
                        + " 'waitWithout': 'PT30M', 'including': [{'of': 'organisation', 'name': 'County council', 'atLeast': 1}]},"
                        + " 'meetings': {'clearDaysNotice': 5, 'questionsClose': {'daysBefore': 7, 'at': '10:00:00'},"
                        + " 'frequency': {'atMostEvery': 'P4M', 'timesAYear': 8, 'separateAYear': 1}, 'minutesNumbering':"
                        + " 'calendar-year', 'inPublic': false, 'standingItems': ['Apologies'], 'report': {'headings': [{'title': 'K',"
                        + " 'required': false}]}}, 'membership': {'substitutes': {'allowed': true, 'timesAYear': 3, 'year': 'rolling',"
                        + " 'notice': 'P7D'}, 'attendance': {'numerator': 1, 'denominator': 2}, 'resignationNotice': 'P1M',"
                        + " 'chairTerm': 'P2Y', 'termOfOffice': 'two years', 'seatsPerOrganisation': 2, 'codeOfConduct':"
                        + " {'version': '2010', 'beforeVoting': true}, 'inAttendance': ['Clerk'], 'cessation': ['moving'],"
                        + " 'expulsion': 'by two thirds'}}"
            })
    void of_a_request(String method, String path, String document) {
        JsonNode right = JSON.readTree(withIds(document.replace('\'', '"')));

        List<String> faults = new ArrayList<>();
        for (String pointer : places("", right)) {
            NEVER_RIGHT.forEach(wrong -> faults.addAll(faults(method, path, right, pointer, wrong, true)));
            SELDOM_RIGHT.forEach(wrong -> faults.addAll(faults(method, path, right, pointer, wrong, false)));
        }

        assertThat(faults).isEmpty();
        assertThat(send(method, path, right.toString()).status()).isNotEqualTo(400);
    }

    private List<String> faults(
            String method, String path, JsonNode right, String pointer, String wrong, boolean neverRight) {
        ApiAnswer answer = send(method, path, with(right, pointer, wrong));
        boolean refused = answer.status() >= 400 && answer.status() < 500;
        boolean named = answer.rule().startsWith("R-")
                && (answer.status() == 409 || answer.text("/errors/0/pointer").startsWith("/"));
        boolean fits = !neverRight && answer.status() < 300;
        return fits || (refused && named)
                ? List.of()
                : List.of(pointer + " = " + wrong + " → " + answer.status() + " " + answer.body());
    }

    private ApiAnswer send(String method, String path, String document) {
        String place = clerk.path(withIds(path));
        return method.equals("PUT")
                ? clerk.speaking().put(place, document)
                : clerk.speaking().post(place, document);
    }

    private String withIds(String text) {
        String replaced = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            replaced = replaced.replaceAll("\\b" + id.getKey() + "\\b", id.getValue());
        }
        return replaced;
    }

    private static List<String> places(String above, JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(member -> {
                all.add(above + "/" + member.getKey());
                all.addAll(places(above + "/" + member.getKey(), member.getValue()));
            });
        }
        for (int place = 0; node.isArray() && place < node.size(); place++) {
            all.add(above + "/" + place);
            all.addAll(places(above + "/" + place, node.get(place)));
        }
        return all;
    }

    /** The document with something else at a place, put in as text: it need not even be JSON that can be held. */
    private static String with(JsonNode right, String pointer, String wrong) {
        JsonNode copy = right.deepCopy();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, last));
        String name = pointer.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), JSON.stringNode("HERE"));
        } else {
            ((ObjectNode) parent).put(name, "HERE");
        }
        return copy.toString().replace("\"HERE\"", wrong);
    }
}
