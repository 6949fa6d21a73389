package org.quorate.funding.requests.consuming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quorate.funding.requests.domain.Decision.Ruling;
import org.quorate.testkit.Rule;

@Rule({"R-VOT-8", "R-DEC-5"})
class RulingsTests {

    @ParameterizedTest
    @CsvSource({
        "agreed, carried, AGREES",
        "resolved, carried, AGREES",
        "rejected, lost, REFUSES",
        "rejected, carried, REFUSES",
        "agreed, lost, REFUSES",
        "agreed, void, LEAVES_OPEN",
        "agreed in principle, in principle, LEAVES_OPEN",
        "deferred, deferred, LEAVES_OPEN",
        "noted, noted, LEAVES_OPEN",
        "withdrawn, withdrawn, LEAVES_OPEN"
    })
    void follow_what_a_decision_came_to(String word, String outcome, Ruling ruling) {
        assertThat(Rulings.of(word, outcome)).isEqualTo(ruling);
    }
}
