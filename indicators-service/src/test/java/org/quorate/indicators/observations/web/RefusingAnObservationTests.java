package org.quorate.indicators.observations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.indicators.IndicatorRequests.ANALYST;
import static org.quorate.indicators.IndicatorRequests.defined;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.indicators.IndicatorRequests;
import org.quorate.testkit.Api;
import org.quorate.testkit.ApiAnswer;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
@Rule("R-ALL-4")
class RefusingAnObservationTests {

    @Autowired
    private Api api;

    private String indicator;

    @BeforeEach
    void anIndicator() {
        indicator = defined(api, "low-is-good", "%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"value\":21,\"lower95\":17.1,\"upper95\":20;            422; /value",
                "\"value\":18,\"lower95\":20,\"upper95\":17.1;            422; /lower95",
                "\"value\":18,\"lower95\":17;                             422; /upper95",
                "\"value\":18,\"upper95\":19;                             422; /lower95",
                "\"value\":101;                                           422; /value",
                "\"value\":-1;                                            422; /value",
                "\"value\":1e400;                                         422; /value",
                "\"value\":1e999999999;                                   422; /value",
                "\"value\":0e999999999;                                   422; /value",
                "\"value\":1e-999999999;                                  422; /value",
                "\"value\":0.1234567890123;                               422; /value",
                "\"value\":null;                                          422; /value",
                "\"value\":\"18.5\";                                      400; /value",
                "\"value\":true;                                          400; /value",
                "\"value\":[18.5];                                        400; /value",
                "\"value\":18,\"count\":-1;                               422; /count",
                "\"value\":18,\"count\":1e300;                            422; /count",
                "\"value\":18,\"denominator\":0;                          422; /denominator",
                "\"count\":11,\"denominator\":10;                         422; /count",
                "\"value\":18,\"count\":5,\"denominator\":10;             422; /value",
                "\"value\":18,\"period\":\"2017/19\";                     422; /period",
                "\"value\":18,\"period\":\"2999/00\";                     422; /period",
                "\"value\":18,\"period\":\"31 Feb 2018\";                 422; /period",
                "\"value\":18,\"area\":\"Gloucestershire\";               422; /area",
                "\"value\":18,\"area\":\"E1000001\";                      422; /area",
                "\"value\":18,\"area\":\"X10000013\";                     422; /area",
                "\"value\":18,\"area\":null;                              400; /area",
                "\"value\":18,\"areaName\":\" \";                         422; /areaName",
                "\"value\":18,\"areaName\":\"A\\u0000\";                  422; /areaName",
                "\"value\":18,\"source\":\"\";                            422; /source",
                "\"value\":18,\"knownFrom\":\"2019-05-14\";               400; /knownFrom"
            })
    void names_the_field_and_changes_nothing(String fields, int status, String pointer) {
        ApiAnswer answer = api.as(ANALYST).post(indicator + "/observations", body(fields));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(answer.rule()).startsWith("R-");
        assertThat(api.asAnyone().get(indicator + "/observations").at("/items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "18.5", "{\"value\":NaN}", "{\"value\":1e99999999999999999999}"})
    void says_no_to_what_is_not_a_report(String body) {
        assertThat(api.as(ANALYST).post(indicator + "/observations", body).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "?area=Gloucestershire, /area",
        "?area=E10000013&knownAt=2019-02-30, /knownAt",
        "/observations?knownAt=yesterday, /knownAt",
        "/observations?limit=0, /limit",
        "/observations?after=%25, /after",
        "?area=, /area",
        "?area=E10000013&knownAt=, /knownAt",
        "?area=E10000013&knownAt=%2B999999999-12-31, /knownAt",
        "/trend?area=Gloucestershire, /area"
    })
    void names_what_cannot_be_asked_for(String query, String pointer) {
        ApiAnswer answer = api.asAnyone().get(indicator + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "?code=%3Cb%3E, 422",
        "?after=PGI-, 422",
        "?limit=201, 422",
        "?limit=many, 400",
        "?limit=99999999999, 400",
        "/not-an-id, 404",
        "/not-an-id/observations, 404",
        "/00000000-0000-0000-0000-000000000000/trend?area=E10000013, 404"
    })
    void answers_a_strange_question_with_a_clear_no(String query, int status) {
        ApiAnswer answer = api.asAnyone().get(IndicatorRequests.ROOT + query);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.rule()).startsWith("R-ALL");
    }

    @Test
    void finds_no_observation_of_another_indicator() {
        String other = defined(api, "low-is-good", "%");
        ApiAnswer kept = api.as(ANALYST).post(indicator + "/observations", body("\"value\":18"));

        assertThat(api.asAnyone().get(indicator + "/observations/" + kept.id()).status())
                .isEqualTo(200);
        assertThat(api.asAnyone().get(other + "/observations/" + kept.id()).status())
                .isEqualTo(404);
        assertThat(api.asAnyone().get(indicator + "/observations/none").status())
                .isEqualTo(404);
    }

    private static String body(String fields) {
        StringBuilder body = new StringBuilder("{" + fields);
        add(body, "area", "E10000013");
        add(body, "areaName", "Gloucestershire");
        add(body, "period", "2017/18");
        add(body, "source", "PHOF");
        return body.append('}').toString();
    }

    private static void add(StringBuilder body, String field, String value) {
        if (body.indexOf("\"" + field + "\"") < 0) {
            body.append(",\"").append(field).append("\":\"").append(value).append('"');
        }
    }
}
