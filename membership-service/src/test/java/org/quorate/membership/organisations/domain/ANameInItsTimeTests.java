package org.quorate.membership.organisations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.membership.amendments.domain.Amendment;
import org.quorate.testkit.Rule;

@Rule("R-ALL-3")
class ANameInItsTimeTests {

    private static final LocalDate JULY_2022 = LocalDate.of(2022, 7, 1);

    private final Organisation trust =
            new Organisation(new OrganisationId(UUID.randomUUID()), "Primary Care Trust", "nhs");

    @Test
    void is_the_one_on_record_where_there_was_no_other() {
        assertThat(trust.asOn(JULY_2022)).isEqualTo(trust);
    }

    @Test
    void is_the_former_one_until_its_last_day() {
        Organisation group = called(trust, "Commissioning Group", LocalDate.of(2013, 4, 1));
        Organisation board = called(group, "Integrated Care Board", JULY_2022);

        assertThat(board.asOn(LocalDate.of(2013, 3, 31)).name()).isEqualTo("Primary Care Trust");
        assertThat(board.asOn(LocalDate.of(2013, 4, 1)).name()).isEqualTo("Commissioning Group");
        assertThat(board.asOn(JULY_2022.minusDays(1)).name()).isEqualTo("Commissioning Group");
        assertThat(board.asOn(JULY_2022).name()).isEqualTo("Integrated Care Board");
    }

    @Test
    void is_never_one_that_was_on_record_wrongly() {
        Organisation misspelt = called(trust, "Integrated Car Board", JULY_2022);
        Organisation board = called(misspelt, "Integrated Care Board", null);

        assertThat(board.asOn(JULY_2022).name()).isEqualTo("Integrated Care Board");
        assertThat(board.asOn(JULY_2022.minusDays(1)).name()).isEqualTo("Primary Care Trust");
    }

    @Test
    void is_not_one_of_days_that_a_later_change_took_from_it() {
        Organisation board = called(trust, "Integrated Care Board", JULY_2022);
        Organisation partnership = called(board, "Integrated Care Partnership", JULY_2022.minusMonths(6));

        assertThat(partnership.asOn(JULY_2022.minusDays(1)).name()).isEqualTo("Integrated Care Partnership");
        assertThat(partnership.asOn(JULY_2022.minusMonths(6).minusDays(1)).name())
                .isEqualTo("Primary Care Trust");
    }

    private static Organisation called(Organisation organisation, String name, @Nullable LocalDate from) {
        Amendment as = new Amendment(Instant.parse("2022-07-14T09:00:00Z"), "Clerk", "clerk-1", "As it calls itself");
        return organisation.changed(name, organisation.sector(), from, as);
    }
}
