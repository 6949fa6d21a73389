package org.quorate.funding.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTests {

    @Test
    void is_kept_without_space_around_it() {
        assertThat(new Reference(" INV 7/2022 ").value()).isEqualTo("INV 7/2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "line\nbreak", "\u0000"})
    void is_visible(String nonsense) {
        assertThatThrownBy(() -> new Reference(nonsense)).hasMessage("a reference is 1 to 100 visible characters");
    }
}
