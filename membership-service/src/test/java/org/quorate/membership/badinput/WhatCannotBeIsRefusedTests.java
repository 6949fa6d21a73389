package org.quorate.membership.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.membership.Clerk;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-4")
class WhatCannotBeIsRefusedTests {

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    private Clerk clerk;
    private String body;
    private String nhs;
    private String council;
    private String person;
    private String term;

    @BeforeEach
    void aBoardThatVotesByUnit() {
        clock.setLondon("2019-05-14T10:00");
        clerk = Clerk.ofCounty(api);
        body = clerk.body("Board");
        clerk.post("bodies/" + body + "/constitutions", byUnit("2018-04-01", 1));
        nhs = clerk.seat(body, "NHS seat", clerk.organisation("NHS trust"), "NHS");
        council = clerk.seat(body, "Council seat", clerk.organisation("County council"), "Council");
        person = clerk.person("Director");
        term = clerk.term(body, nhs, person, "2018-05-01");
    }

    @AfterEach
    void releaseTheClock() {
        clock.release();
    }

    @Nested
    @Rule("R-MEM-14")
    class A_term {

        @Test
        void that_overlaps_another_in_its_seat() {
            refused(appoint(nhs, clerk.person("Other"), "2019-01-01", null), "/from", "R-MEM-14");
            refused(appoint(nhs, clerk.person("Other"), "2018-04-01", "2018-05-01"), "/from", "R-MEM-14");
        }

        @Test
        void before_the_seat_exists() {
            refused(appoint(council, clerk.person("Other"), "2018-03-31", null), "/from", "R-MEM-14");
        }

        @Test
        void after_the_seat_is_gone() {
            Clerk.created(post("seats", Map.of("title", "Third", "unit", "NHS", "from", "2018-04-01")));
            String seat = clerk.get("bodies/" + body).text("/seats/2/id");
            post("seats/" + seat + "/ending", Map.of("on", "2019-12-31"));

            refused(appoint(seat, clerk.person("Other"), "2019-06-01", "2020-01-01"), "/until", "R-MEM-14");
        }

        @Test
        void that_ends_before_it_starts() {
            refused(appoint(council, clerk.person("Other"), "2019-05-02", "2019-05-01"), "/until", "R-MEM-14");
            refused(
                    post("terms/" + term + "/ending", Map.of("on", "2018-04-30", "reason", "ceased")),
                    "/on",
                    "R-MEM-14");
        }

        @Test
        @Rule("R-VOT-1")
        void of_one_who_sits_in_another_voting_unit() {
            refused(appoint(council, person, "2019-05-01", null), "/person", "R-VOT-1");
        }
    }

    @Nested
    class An_end_before_a_start {

        @Test
        void of_an_office() {
            refused(
                    post("offices", Map.of("role", "chair", "seat", nhs, "from", "2019-05-02", "until", "2019-05-01")),
                    "/until",
                    "R-MEM-14");
        }

        @Test
        void of_a_set_of_requirements() {
            Map<String, ?> set = Map.of(
                    "key", "ours",
                    "name", "Ours",
                    "from", "2019-05-02",
                    "until", "2019-05-01",
                    "requirements", List.of(Map.of("title", "A", "ground", "a", "law", "ours")));

            refused(post("requirement-sets", set), "/until", "R-ALL-4");
        }

        @Test
        void of_an_interest() {
            ApiAnswer answer = clerk.post(
                    "people/" + person + "/interests",
                    Map.of(
                            "kind", "other-registrable",
                            "description", "Trustee",
                            "from", "2019-05-02",
                            "to", "2019-05-01"));

            refused(answer, "/to", "R-MEM-16");
        }

        @Test
        void of_what_a_vacancy_was_asked_for() {
            refused(
                    post("vacancies/" + council + "/request", Map.of("askedOn", "2019-05-02", "dueBy", "2019-05-01")),
                    "/dueBy",
                    "R-MEM-13");
        }
    }

    @Nested
    @Rule({"R-MTG-6", "R-VOT-1"})
    class A_constitution_by_which_it_would_never_be_quorate {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"members\": 3}|/quorum/members|422|R-MTG-6",
                    "{\"members\": 0}|/quorum|422|R-MTG-6",
                    "{\"members\": -1}|/quorum|422|R-MTG-6",
                    "{\"members\": 99999999999}|/quorum/members|400|R-ALL-4",
                    "{\"members\": 1.5}|/quorum/members|400|R-ALL-4",
                    "{\"members\": \"two\"}|/quorum/members|400|R-ALL-4",
                    "{\"units\": 3}|/quorum/units|422|R-MTG-6",
                    "{\"units\": 0}|/quorum|422|R-MTG-6",
                    "{\"fraction\": {\"numerator\": 5, \"denominator\": 4}, \"fractionOf\": \"members\"}"
                            + "|/quorum/fraction|422|R-MTG-6",
                    "{\"fraction\": {\"numerator\": 1, \"denominator\": 0}, \"fractionOf\": \"members\"}"
                            + "|/quorum/fraction|422|R-MTG-6",
                    "{\"fraction\": {\"numerator\": 1, \"denominator\": 4}, \"fractionOf\": \"chairs\"}"
                            + "|/quorum/fractionOf|422|R-MEM-6",
                    "{\"including\": [{\"of\": \"unit\", \"name\": \"Police\", \"atLeast\": 1}]}"
                            + "|/quorum/including/0/name|422|R-MTG-6",
                    "{\"including\": [{\"of\": \"unit\", \"name\": \"NHS\", \"atLeast\": 2}]}"
                            + "|/quorum/including/0|422|R-MTG-6",
                    "{}|/quorum|422|R-MTG-6",
                    "null|/quorum|400|R-ALL-4"
                })
        void as_its_quorum_says(String quorum, String pointer, int status, String rule) {
            refused(post("constitutions", terms("[\"NHS\", \"Council\"]", quorum)), status, pointer, rule);
        }

        @Test
        void for_its_units_are_too_few() {
            refused(
                    post("constitutions", terms("[\"NHS\", \"Council\", \"Police\"]", "{\"units\": 3}")),
                    "/quorum/units",
                    "R-MTG-6");
            refused(post("constitutions", terms("[]", "{\"members\": 1}")), "/voting/units", "R-VOT-1");
            refused(post("constitutions", terms("[\"NHS\"]", "{\"members\": 1}")), "/voting/units", "R-VOT-1");
        }

        @Test
        void once_a_seat_is_gone() {
            post("constitutions", byUnit("2019-06-01", 2));

            ApiAnswer answer = post("seats/" + council + "/ending", Map.of("on", "2019-12-31"));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.rule()).isEqualTo("R-MTG-6");
            assertThat(answer.text("/detail")).contains("/quorum/units can never be met");
        }
    }

    @Nested
    @Rule("R-VOT-1")
    class One_who_would_vote_in_two_units {

        @Test
        void by_a_seat_that_comes_to_another_unit() {
            String second = seat("Second NHS seat", "NHS");
            clerk.term(body, second, person, "2018-05-01");

            refused(
                    clerk.speaking()
                            .put(
                                    clerk.path("bodies/" + body + "/seats/" + second),
                                    Map.of("title", "Second", "unit", "Council", "from", "2019-06-01")),
                    "/unit",
                    "R-VOT-1");
        }

        @Test
        void by_a_constitution_that_comes_to_vote_by_unit() {
            post("constitutions", byMember("2020-01-01"));
            appointed(council, person, "2020-01-01");

            refused(post("constitutions", byUnit("2021-01-01", 1)), "/voting/by", "R-VOT-1");
        }

        @Test
        void by_a_constitution_that_is_taken_back_before_it_lets_them() {
            post("constitutions", byMember("2020-01-01"));
            appointed(council, person, "2020-01-01");

            ApiAnswer answer = clerk.speaking().delete(clerk.path("bodies/" + body + "/constitutions/2"));

            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(409);
            assertThat(answer.rule()).isEqualTo("R-VOT-1");
            assertThat(answer.text("/detail")).contains("Director sits in two of the units");
            assertThat(clerk.get("bodies/" + body + "/constitutions/2").status())
                    .isEqualTo(200);
        }

        private void appointed(String seat, String who, String from) {
            assertThat(appoint(seat, who, from, null).status()).isEqualTo(201);
        }
    }

    private ApiAnswer post(String rest, Object sent) {
        return clerk.post("bodies/" + body + "/" + rest, sent);
    }

    private String seat(String title, String unit) {
        return Clerk.created(post("seats", Map.of("title", title, "unit", unit, "from", "2018-04-01")));
    }

    private ApiAnswer appoint(String seat, String who, String from, @Nullable String until) {
        Map<String, String> sent = new HashMap<>(Map.of("seat", seat, "person", who, "from", from));
        if (until != null) {
            sent.put("until", until);
        }
        return post("terms", sent);
    }

    /** Refused as named, and the board is as it was before. */
    private void refused(ApiAnswer answer, String pointer, String rule) {
        refused(answer, 422, pointer, rule);
    }

    private void refused(ApiAnswer answer, int status, String pointer, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer"))
                .as(answer.body().toString())
                .isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.text("/errors/0/detail")).isNotEmpty();
    }

    private static String terms(String units, String quorum) {
        return "{\"inForceFrom\": \"2019-06-01\", \"voting\": {\"by\": \"unit\", \"units\": " + units
                + "}, \"quorum\": " + quorum + "}";
    }

    private static String byUnit(String from, int units) {
        return terms("[\"NHS\", \"Council\"]", "{\"units\": " + units + "}").replace("2019-06-01", from);
    }

    private static Map<String, ?> byMember(String from) {
        return Map.of("inForceFrom", from, "voting", Map.of("by", "member"), "quorum", Map.of("members", 1));
    }
}
