package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.contracts.membership.Constitution;
import org.quorate.contracts.membership.Roster;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Events;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServiceTest
class EveryTermOfReferenceTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Api api;

    private Clerk clerk;
    private String board;
    private String body;
    private String terms;

    @BeforeEach
    void aSecretariatThatMeetsAroundItsBoard() {
        clerk = Clerk.ofCounty(api);
        board = clerk.body("Board that is served");
        body = clerk.body("Secretariat");
        terms = TermsOfReference.IN_FULL.replace("BOARD", board);
    }

    @Test
    @Rule({"R-MTG-1", "R-MTG-5", "R-MTG-6", "R-VOT-3", "R-VOT-6", "R-MEM-9", "R-MEM-16"})
    void comes_back_as_it_was_sent() {
        Clerk.created(adopt(terms));

        ApiAnswer kept = clerk.get("bodies/" + body + "/constitutions/1");

        JsonNode sent = JSON.readTree(terms);
        for (String part : List.of("voting", "quorum", "meetings", "membership", "parts")) {
            assertThat(kept.at("/" + part)).isEqualTo(sent.at("/" + part));
        }
    }

    @Test
    void is_read_out_in_words() {
        assertThat(adopt(terms).at("/inWords").valueStream().map(JsonNode::asString))
                .contains(
                        "Purpose: To serve the board.",
                        "Elections: by secret ballot; a tie for the last place is decided by lot.",
                        "Quorum: 3 members, and at least 2 of the 3 voting organisations, and at least 1 of NHS, and at"
                                + " least 1 from Borough council, and at least 1 from the sector police, and at least 1"
                                + " who sits as councillor; without one after 30 minutes the meeting is adjourned.",
                        "Meetings: at least every 4 months, and at least 8 times a year, and once a year by itself, and"
                                + " before and after each meeting of the body that it serves.",
                        "Reports: a cover with Key issues, Recommendations (required) and Contact officer.",
                        "Substitutes: a named one, for one meeting only; a member who sends one more than 3 times in any"
                                + " 12 months ceases to be a member.",
                        "Code of conduct: members accept version 2010 before they first vote.",
                        "In attendance, without a vote: Clerk and Solicitor.",
                        "Membership ends at once by: change of employer and moving out of the area.",
                        "Expulsion: by two thirds of the members present and voting, after an offer to be heard.");
    }

    @Test
    void is_told_with_the_roster() {
        adopt(terms);

        try (Events events = Events.on("rosters")) {
            Roster told = events.await(
                    Roster.class,
                    roster -> roster.bodyId().equals(body)
                            && !roster.constitutions().isEmpty());

            Constitution constitution = told.constitutions().getFirst();
            assertThat(constitution.voting().elections()).isEqualTo(new Constitution.Elections(true, "lot"));
            assertThat(constitution.quorum().including())
                    .contains(new Constitution.Including("sector", "police", 1))
                    .hasSize(4);
            assertThat(constitution.meetings().frequency())
                    .isEqualTo(new Constitution.Frequency(Period.ofMonths(4), 8, 1, board));
            assertThat(Objects.requireNonNull(constitution.meetings().report()).headings())
                    .contains(new Constitution.Heading("Recommendations", true));
            assertThat(constitution.membership().substitutes().year()).isEqualTo("rolling");
            assertThat(constitution.membership().codeOfConduct())
                    .isEqualTo(new Constitution.CodeOfConduct("2010", true));
        }
    }

    @Test
    void tells_the_sector_of_those_who_fill_a_seat() {
        clerk.seat(body, "Chief Constable", clerk.organisation("Constabulary"), null);

        try (Events events = Events.on("rosters")) {
            Roster told = events.await(
                    Roster.class,
                    roster -> roster.bodyId().equals(body) && !roster.seats().isEmpty());

            assertThat(Objects.requireNonNull(told.seats().getFirst().organisation())
                            .sector())
                    .isEqualTo("public");
        }
    }

    @ParameterizedTest(name = "{1} → {2}")
    @Rule({"R-ALL-4", "R-MTG-5", "R-MTG-6", "R-VOT-6", "R-MEM-16"})
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"tieRule\": \"lot\"|\"tieRule\": \"coin\"|/voting/elections/tieRule|422|R-VOT-6",
                "\"tieRule\": \"lot\"|\"tieRule\": \"casting-vote\"|/voting/elections/tieRule|422|R-VOT-6",
                "\"of\": \"unit\"|\"of\": \"team\"|/quorum/including/0/of|422|R-MTG-6",
                "\"name\": \"NHS\"|\"name\": \"LEP\"|/quorum/including/0/name|422|R-MTG-6",
                "\"name\": \"NHS\"|\"name\": \" \"|/quorum/including/0/name|422|R-MTG-6",
                "\"police\", \"atLeast\": 1|\"police\", \"atLeast\": 0|/quorum/including/2/atLeast|422|R-MTG-6",
                "\"name\": \"councillor\"|\"name\": null|/quorum/including/3/name|400|R-ALL-4",
                "\"of\": \"sector\", \"name\": \"police\"|\"of\": \"organisation\", \"name\": \"borough COUNCIL\"|/quorum|422|R-MTG-6",
                "\"separateAYear\": 1|\"separateAYear\": 9|/meetings/frequency|422|R-MTG-1",
                "\"separateAYear\": 1|\"separateAYear\": 0|/meetings/frequency|422|R-MTG-1",
                "\"title\": \"Key issues\"|\"title\": \"recommendations\"|/meetings/report/headings|422|R-MTG-5",
                "\"title\": \"Key issues\"|\"title\": \"\"|/meetings/report/headings/0/title|422|R-MTG-5",
                "\"year\": \"rolling\"|\"year\": \"leap\"|/membership/substitutes/year|422|R-MEM-9",
                "\"timesAYear\": 3,|-|/membership/substitutes|422|R-MEM-10",
                "\"version\": \"2010\"|\"version\": \"\"|/membership/codeOfConduct/version|422|R-MEM-16",
                "\"Clerk\"|\"\"|/membership/inAttendance/0|422|R-MEM-6",
                "\"moving out of the area\"|\"\"|/membership/cessation/1|422|R-MEM-8",
                "\"To serve the board.\"|\" \"|/parts/0/text|422|R-MEM-4",
                "\"title\": \"Objectives\"|\"title\": \"purpose\"|/parts|422|R-MEM-4",
                "\"secret\": true|\"secrecy\": true|/voting/elections/secrecy|400|R-ALL-4"
            })
    void is_refused_with_a_fault_that_is_named(String right, String wrong, String pointer, int status, String rule) {
        String sent = terms.replace(right, wrong.equals("-") ? "" : wrong);
        assertThat(sent).isNotEqualTo(terms);

        ApiAnswer answer = adopt(sent);

        assertThat(answer.text("/errors/0/pointer"))
                .as(answer.body().toString())
                .isEqualTo(pointer);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.rule()).isEqualTo(rule);
    }

    @Test
    @Rule("R-MTG-1")
    void meets_around_a_body_that_is_there_and_not_itself() {
        assertThat(adopt(terms.replace(board, UUID.randomUUID().toString())).text("/errors/0/pointer"))
                .isEqualTo("/meetings/frequency/aroundBody");
        assertThat(adopt(terms.replace(board, body)).text("/errors/0/pointer"))
                .isEqualTo("/meetings/frequency/aroundBody");
    }

    private ApiAnswer adopt(String constitution) {
        return clerk.post("bodies/" + body + "/constitutions", constitution);
    }
}
