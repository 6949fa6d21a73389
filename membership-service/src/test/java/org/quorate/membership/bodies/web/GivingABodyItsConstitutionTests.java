package org.quorate.membership.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class GivingABodyItsConstitutionTests {

    @Autowired
    private Api api;

    private Clerk clerk;
    private String body;

    @BeforeEach
    void atWork() {
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
    }

    @Test
    void is_answered_in_words_and_as_data() {
        ApiAnswer answer = adopt(TermsOfReference.OF_THE_LSP);

        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.at("/version").asInt()).isEqualTo(1);
        assertThat(answer.text("/inForceFrom")).isEqualTo("2010-07-01");
        assertThat(answer.at("/inWords").toString())
                .contains("Quorum: 5 members; without one after 30 minutes the meeting is adjourned.");
        assertThat(answer.text("/quorum/waitWithout")).isEqualTo("PT30M");
        assertThat(answer.text("/membership/resignationNotice")).isEqualTo("P1M");
        assertThat(answer.header("Location")).hasValue(clerk.path("bodies/" + body + "/constitutions/1"));
        assertThat(clerk.get("bodies/" + body + "/constitutions/1").body()).isEqualTo(answer.body());
        assertThat(clerk.get("bodies/" + body + "/constitutions/2").status()).isEqualTo(404);
    }

    @Test
    void is_followed_by_later_versions() {
        adopt(TermsOfReference.OF_THE_LSP);
        ApiAnswer second = adopt(TermsOfReference.OF_THE_HWB);

        assertThat(second.at("/version").asInt()).isEqualTo(2);
        ApiAnswer all = clerk.get("bodies/" + body + "/constitutions");
        assertThat(all.at("/items").size()).isEqualTo(2);
        assertThat(all.text("/items/0/inForceUntil")).isEqualTo("2018-03-31");
        assertThat(clerk.get("bodies/" + body + "?on=2018-03-31")
                        .at("/constitution/version")
                        .asInt())
                .isEqualTo(1);
        assertThat(clerk.get("bodies/" + body + "?on=2018-04-01")
                        .at("/constitution/version")
                        .asInt())
                .isEqualTo(2);
        assertThat(clerk.get("bodies/" + body + "?on=2010-06-30")
                        .at("/constitution")
                        .isMissingNode())
                .isTrue();
        assertThat(adopt(TermsOfReference.OF_THE_HWB).text("/errors/0/pointer")).isEqualTo("/inForceFrom");
    }

    @ParameterizedTest(name = "{1} → {2}")
    @Rule({"R-ALL-4", "R-MTG-6", "R-VOT-1"})
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"units\": 4|\"units\": 7|/quorum/units|422|R-MTG-6",
                "\"units\": 4|\"units\": 0|/quorum|422|R-MTG-6",
                "\"units\": 4|\"units\": 4.5|/quorum/units|400|R-ALL-4",
                "\"denominator\": 4|\"denominator\": 0|/quorum/fraction|422|R-MTG-6",
                "\"numerator\": 1|\"numerator\": 9|/quorum/fraction|422|R-MTG-6",
                "\"fractionOf\": \"members\"|\"fractionOf\": \"chairs\"|/quorum/fractionOf|422|R-MEM-6",
                "\"by\": \"unit\"|\"by\": \"show of hands\"|/voting/by|422|R-VOT-1",
                "\"by\": \"unit\",|\"by\": null,|/voting/by|400|R-ALL-4",
                "\"NHS\",|\"Healthwatch\",|/voting/units|422|R-VOT-1",
                "\"NHS\",|null,|/voting/units/0|400|R-ALL-4",
                "\"heldBy\": \"chair\"|\"heldBy\": \"mayor\"|/voting/castingVote/heldBy|422|R-VOT-4",
                "\"clearDaysNotice\": 5|\"clearDaysNotice\": -5|/meetings/clearDaysNotice|422|R-MTG-2",
                "\"daysBefore\": 7|\"daysBefore\": 700|/meetings/questionsClose/daysBefore|422|R-MTG-3",
                "\"at\": \"10:00\"|\"at\": \"25:00\"|/meetings/questionsClose/at|400|R-ALL-4",
                "\"municipal-year\"|\"never\"|/meetings/minutesNumbering|422|R-MTG-11",
                "\"Apologies for absence\"|\"\"|/meetings/standingItems|422|R-MTG-4",
                "\"notice\": \"P7D\"|\"notice\": \"a week\"|/membership/substitutes/notice|400|R-ALL-4",
                "\"P7D\"}|\"P7D\"}, \"resignationNotice\": \"P9999Y\"|/membership/resignationNotice|422|R-MEM-7",
                "\"P7D\"}|\"P7D\"}, \"chairTerm\": \"-P1Y\"|/membership/chairTerm|422|R-MEM-14",
                "\"P7D\"}|\"P7D\"}, \"seatsPerOrganisation\": 0|/membership/seatsPerOrganisation|422|R-MEM-17",
                "\"allowed\": true|\"allowed\": false|/membership/substitutes|422|R-MEM-10",
                "\"inForceFrom\": \"2018-04-01\"|\"inForceFrom\": \"2018-02-29\"|/inForceFrom|400|R-ALL-4",
                "\"meetings\":|\"gatherings\":|/gatherings|400|R-ALL-4"
            })
    void is_refused_with_a_fault_that_is_named(String right, String wrong, String pointer, int status, String rule) {
        String sent = TermsOfReference.OF_THE_HWB.replace(right, wrong);
        assertThat(sent).isNotEqualTo(TermsOfReference.OF_THE_HWB);

        ApiAnswer answer = adopt(sent);

        assertThat(answer.text("/errors/0/pointer"))
                .as(answer.body().toString())
                .isEqualTo(pointer);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(clerk.get("bodies/" + body + "/constitutions").at("/items").size())
                .isZero();
    }

    @Test
    @Rule("R-VOT-3")
    void is_refused_when_a_minority_could_decide() {
        ApiAnswer answer = adopt(TermsOfReference.OF_THE_LSP.replace("\"numerator\": 2", "\"numerator\": 1"));

        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/voting/majorities/0");
        assertThat(answer.text("/detail")).isEqualTo("a majority is at least one half, was one third");
    }

    @Test
    @Rule("R-MTG-6")
    void is_refused_when_the_seats_could_never_make_the_quorum() {
        clerk.seat(body, "Only seat", null, null);

        ApiAnswer answer = adopt(TermsOfReference.OF_THE_LSP);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo("/quorum/members");
    }

    private ApiAnswer adopt(String constitution) {
        return clerk.post("bodies/" + body + "/constitutions", constitution);
    }
}
