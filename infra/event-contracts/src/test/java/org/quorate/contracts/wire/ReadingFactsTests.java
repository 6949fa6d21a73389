package org.quorate.contracts.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quorate.contracts.indicators.ObservationRecorded;
import org.quorate.contracts.meetings.DecisionRecorded;
import org.quorate.contracts.membership.Constitution;
import org.quorate.contracts.membership.Roster;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Readers take what they know from a fact, and pass over what they do not. */
class ReadingFactsTests {

    @ParameterizedTest
    @MethodSource("org.quorate.contracts.wire.GoldenFilesTests#facts")
    void what_a_later_writer_added_is_passed_over(Golden golden) {
        JsonNode grown = Wire.tree(golden.full());
        addEverywhere(grown);

        assertThat(Wire.read(grown.toString(), golden.fact())).isEqualTo(golden.fullFact());
    }

    @Test
    void a_decision_arrives_with_its_number_its_subject_and_its_votes() {
        DecisionRecorded decision = (DecisionRecorded) new Golden(DecisionRecorded.class).fullFact();

        assertThat(decision.number()).isEqualTo(17);
        assertThat(decision.content().takenAt()).isEqualTo(Instant.parse("2021-06-10T09:42:00Z"));
        assertThat(decision.content().subject()).satisfies(subject -> {
            assertThat(subject.service()).isEqualTo("funding");
            assertThat(subject.type()).isEqualTo("spend-request");
        });
        assertThat(decision.content().votes().votesFor()).isEqualTo(4);
    }

    @Test
    void a_roster_arrives_with_its_constitution() {
        Constitution constitution =
                ((Roster) new Golden(Roster.class).fullFact()).constitutions().getFirst();

        assertThat(constitution.quorum().fraction()).isEqualTo(new Constitution.Fraction(1, 4));
        assertThat(constitution.quorum().waitWithout()).isEqualTo(Duration.ofMinutes(30));
        assertThat(constitution.meetings().questionsClose().at()).isEqualTo(LocalTime.of(10, 0));
        assertThat(constitution.membership().resignationNotice()).isEqualTo(Period.ofMonths(1));
    }

    @Test
    void a_figure_keeps_its_decimals() {
        ObservationRecorded observation = (ObservationRecorded) new Golden(ObservationRecorded.class).fullFact();

        assertThat(observation.upper95()).isEqualTo("20.0");
    }

    @Test
    void what_is_not_a_fact_is_not_taken_for_one() {
        assertThatThrownBy(() -> Wire.read("[]", DecisionRecorded.class)).isInstanceOf(JacksonException.class);
    }

    private static void addEverywhere(JsonNode node) {
        node.forEach(ReadingFactsTests::addEverywhere);
        if (node instanceof ObjectNode object) {
            object.put("addedLater", "by a newer writer");
        }
    }
}
