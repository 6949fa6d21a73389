package org.quorate.membership.selections.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.people.domain.PersonId;
import org.quorate.testkit.Rule;

@Rule("R-MEM-15")
class ConsentOfAllSidesTests {

    private static final LocalDate TODAY = LocalDate.of(2022, 7, 1);
    private static final String ICB = "Integrated care board";
    private static final String COUNCIL = "Local authorities";

    private final Selection selection = selection(List.of(side(ICB), side(COUNCIL)));

    @Test
    void takes_effect_with_the_last_of_them() {
        Selection first = given(selection, ICB, TODAY.minusDays(3));
        assertThat(first.effectiveFrom()).isEmpty();
        assertThat(first.until()).isEmpty();

        Selection both = given(first, COUNCIL, TODAY.minusDays(9));

        assertThat(both.effectiveFrom()).contains(TODAY.minusDays(3));
        assertThat(both.until()).contains(LocalDate.of(2024, 6, 27));
    }

    @Test
    void is_given_once_by_each_side_and_not_ahead() {
        Selection first = given(selection, ICB, TODAY);

        assertThat(first.consent(consent(ICB, TODAY), TODAY)).isInstanceOf(Consenting.GivenAlready.class);
        assertThat(first.effectiveFrom()).isEmpty();
        assertThat(first.consent(consent("Police", TODAY), TODAY)).isEqualTo(new Consenting.UnknownSide("Police"));
        assertThat(first.consent(consent(COUNCIL, TODAY.plusDays(1)), TODAY)).isEqualTo(new Consenting.Ahead(TODAY));
    }

    @Test
    void needs_sides_that_can_be_told_apart() {
        assertThatIllegalArgumentException().isThrownBy(() -> selection(List.of(side(ICB))));
        assertThatIllegalArgumentException().isThrownBy(() -> selection(List.of(side(ICB), side(ICB))));
    }

    private static Selection given(Selection selection, String side, LocalDate on) {
        return ((Consenting.Given) selection.consent(consent(side, on), TODAY)).selection();
    }

    private static Consent consent(String side, LocalDate on) {
        return new Consent(side, on, "Chief executive", "gloucestershire-cc", "clerk");
    }

    private static Side side(String name) {
        return new Side(name, List.of(), null);
    }

    private static Selection selection(List<Side> sides) {
        return new Selection(
                new SelectionId(UUID.randomUUID()),
                new BodyId(UUID.randomUUID()),
                "chair",
                new PersonId(UUID.randomUUID()),
                "Chair of the board",
                sides,
                Period.ofYears(2),
                List.of("Answers to both"),
                List.of(),
                List.of());
    }
}
