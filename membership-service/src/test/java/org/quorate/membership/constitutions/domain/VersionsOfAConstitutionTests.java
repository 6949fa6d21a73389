package org.quorate.membership.constitutions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class VersionsOfAConstitutionTests {

    private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2022, 5, 18);

    private final Versions versions =
            Versions.NONE.with(FIRST, Constitutions.healthAndWellbeingBoard()).with(SECOND, Constitutions.ofMembers(5));

    @Test
    void are_in_force_one_after_another() {
        assertThat(numberOn(FIRST.minusDays(1))).isZero();
        assertThat(numberOn(FIRST)).isEqualTo(1);
        assertThat(numberOn(SECOND.minusDays(1))).isEqualTo(1);
        assertThat(numberOn(SECOND)).isEqualTo(2);
    }

    @Test
    void last_until_the_day_before_the_next() {
        assertThat(versions.until(versions.all().getFirst())).hasValue(SECOND.minusDays(1));
        assertThat(versions.until(versions.all().getLast())).isEmpty();
    }

    private int numberOn(LocalDate day) {
        return versions.on(day).map(Version::number).orElse(0);
    }
}
