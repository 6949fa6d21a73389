package org.quorate.meetings.officers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.register.domain.Occasion;
import org.quorate.meetings.register.domain.Taker;
import org.quorate.testkit.Rule;

@Rule("R-DEC-3")
class DecidingAsAnOfficerTests {

    private static final String LEAD_MEMBER = "Lead Member for Health and Wellbeing";
    private static final Instant NOW = at("2021-03-10T09:00");
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);
    private static final Consultation CONSULTATION = new Consultation(LEAD_MEMBER, TODAY.minusDays(1), "Content");
    private static final Occasion.Paper PAPER = new Occasion.Paper("The cost plan", "9f86d081");
    private static final Grounds GROUNDS =
            new Grounds("It meets both conditions", List.of("Doing nothing"), List.of(), TODAY, List.of(PAPER));

    private final OfficerDecision draft = new OfficerDecision(
            new OfficerDecisionId(UUID.randomUUID()),
            "Head of Development Services",
            LEAD_MEMBER,
            "That the action plan and the cost plan be agreed",
            null,
            new OfficerStatus.Draft());

    @Test
    void is_refused_until_the_consultation_is_recorded() {
        assertThat(refusal(draft.record(GROUNDS, NOW))).isEqualTo(new OfficerRefusal.NotConsulted(LEAD_MEMBER));
    }

    @Test
    void is_recorded_with_its_consultation_reasons_alternatives_and_conflicts() {
        var recorded = granted(next(draft.consulted(CONSULTATION, NOW)).record(GROUNDS, NOW));

        assertThat(recorded.next().status()).isEqualTo(new OfficerStatus.Recorded(CONSULTATION, GROUNDS, TODAY));
        assertThat(recorded.events())
                .singleElement()
                .satisfies(decision -> assertThat(decision.taker())
                        .isEqualTo(new Taker.Officer(
                                "Head of Development Services",
                                LEAD_MEMBER,
                                TODAY.minusDays(1),
                                "It meets both conditions",
                                List.of("Doing nothing"),
                                List.of())));
    }

    @Test
    void is_refused_after_consulting_someone_else_or_in_the_future() {
        assertThat(refusal(draft.consulted(new Consultation("The Mayor", TODAY, "Content"), NOW)))
                .isEqualTo(new OfficerRefusal.AnotherWasConsulted(LEAD_MEMBER));
        assertThat(refusal(draft.consulted(new Consultation(LEAD_MEMBER, TODAY.plusDays(1), "Content"), NOW)))
                .isEqualTo(new OfficerRefusal.StillToCome("/on", TODAY.plusDays(1)));
    }

    @Test
    void is_refused_without_alternatives_before_the_consultation_or_on_a_day_to_come() {
        OfficerDecision consulted = next(draft.consulted(CONSULTATION, NOW));

        assertThat(refusal(consulted.record(new Grounds("Because", List.of(), List.of(), TODAY, List.of()), NOW)))
                .isEqualTo(new OfficerRefusal.NoAlternatives());
        assertThat(refusal(consulted.record(
                        new Grounds("Because", List.of("None"), List.of(), TODAY.minusDays(2), List.of()), NOW)))
                .isEqualTo(new OfficerRefusal.BeforeTheConsultation(TODAY.minusDays(1)));
        assertThat(refusal(consulted.record(
                        new Grounds("Because", List.of("None"), List.of(), TODAY.plusDays(1), List.of()), NOW)))
                .isEqualTo(new OfficerRefusal.StillToCome("/decidedOn", TODAY.plusDays(1)));
    }

    @Test
    void is_recorded_once() {
        OfficerDecision recorded = next(next(draft.consulted(CONSULTATION, NOW)).record(GROUNDS, NOW));

        assertThat(refusal(recorded.record(GROUNDS, NOW))).isInstanceOf(OfficerRefusal.NotSo.class);
        assertThat(refusal(recorded.consulted(CONSULTATION, NOW))).isInstanceOf(OfficerRefusal.NotSo.class);
    }

    @Test
    void names_the_background_papers_in_its_entry() {
        var recorded = granted(next(draft.consulted(CONSULTATION, NOW)).record(GROUNDS, NOW));

        assertThat(recorded.events())
                .singleElement()
                .satisfies(decision -> assertThat(decision.occasion().papers()).containsExactly(PAPER));
    }

    @Test
    void is_late_when_it_is_published_more_than_a_week_after_it_was_taken() {
        assertThat(new Publication(TODAY, TODAY.plusDays(7)).isLate()).isFalse();
        assertThat(new Publication(TODAY, TODAY.plusDays(8)).isLate()).isTrue();
        assertThat(new Publication(TODAY, TODAY).days()).isZero();
    }

    @Test
    void is_kept_six_years_and_its_papers_four_beginning_with_its_day() {
        assertThat(GROUNDS.retention()).isEqualTo(new Retention(LocalDate.of(2027, 3, 9), LocalDate.of(2025, 3, 9)));
        assertThat(Retention.of(LocalDate.of(2020, 2, 29)))
                .isEqualTo(new Retention(LocalDate.of(2026, 2, 28), LocalDate.of(2024, 2, 28)));
    }
}
