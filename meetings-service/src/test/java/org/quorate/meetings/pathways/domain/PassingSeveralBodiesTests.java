package org.quorate.meetings.pathways.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.answer.Refusal;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.testkit.Rule;

/** The terms of reference of the board, on their way from November 2021 to the full council. */
@Rule("R-DEC-2")
class PassingSeveralBodiesTests {

    private static final Forum BOARD =
            new Forum.Board(new BodyId(UUID.randomUUID()), "Gloucestershire Health and Wellbeing Board");
    private static final Forum COMMITTEE =
            new Forum.Board(new BodyId(UUID.randomUUID()), "Gloucestershire County Council Constitution Committee");
    private static final Forum COUNCIL =
            new Forum.Board(new BodyId(UUID.randomUUID()), "Gloucestershire County Council");
    private static final Subject TERMS = new Subject("membership", "constitution", "c-2");
    private static final LocalDate MAY = LocalDate.of(2022, 5, 18);

    private final Pathway started = granted(start(
                    Step.planned(BOARD, Role.CONSIDER, LocalDate.of(2021, 11, 2)),
                    Step.planned(BOARD, Role.RECOMMEND, LocalDate.of(2022, 1, 18)),
                    Step.planned(COMMITTEE, Role.ENDORSE, LocalDate.of(2022, 3, 14)),
                    Step.planned(COUNCIL, Role.RATIFY, MAY)))
            .next();

    @Test
    void goes_on_to_the_next_body_when_a_step_is_decided_and_takes_effect_by_the_last_alone() {
        Pathway considered = decided(started, 1, Word.ACKNOWLEDGED, LocalDate.of(2021, 11, 2), "november");
        Pathway recommended = decided(considered, 2, Word.RECOMMENDED, LocalDate.of(2022, 1, 18), "january");
        Change<Pathway, PathwayEvent> endorsed =
                recommended.decided(3, settlement(Word.SUPPORTED, LocalDate.of(2022, 3, 14), "march"));

        assertThat(endorsed.events())
                .containsExactly(
                        new PathwayEvent.Decided(endorsed.next(), 3), new PathwayEvent.Reached(endorsed.next(), 4));
        assertThat(recommended.completedBy(3, Word.SUPPORTED.outcome())).isFalse();
        assertThat(recommended.subjectAt(3, Word.SUPPORTED.outcome())).isEmpty();
        assertThat(endorsed.next().completedBy(4, Word.RESOLVED.outcome())).isTrue();
        assertThat(endorsed.next().subjectAt(4, Word.RESOLVED.outcome())).contains(TERMS);
        LocalDate ratified = LocalDate.of(2022, 11, 9);
        Pathway completed = decided(endorsed.next(), 4, Word.RESOLVED, ratified, "november 2022");
        assertThat(completed.course()).isEqualTo(new Course.Completed(ratified));
    }

    @Test
    void shows_that_the_council_ratified_175_days_later_than_planned() {
        Pathway waiting = atTheCouncil();

        assertThat(waiting.step(4).slippedBy(MAY)).isZero();
        assertThat(waiting.step(4).isOverdue(MAY)).isFalse();
        assertThat(waiting.step(4).isOverdue(MAY.plusDays(1))).isTrue();
        assertThat(Slipping.warnings(waiting, MAY)).isEmpty();
        assertThat(Slipping.warnings(waiting, MAY.plusDays(1)))
                .containsExactly("Gloucestershire County Council was to ratify by 18 May 2022, and has not decided yet,"
                        + " 1 day later.");
        Pathway completed = decided(waiting, 4, Word.RESOLVED, LocalDate.of(2022, 11, 9), "november 2022");
        assertThat(completed.step(4).slippedBy(LocalDate.of(2023, 1, 1))).isEqualTo(175);
        assertThat(Slipping.warnings(completed, LocalDate.of(2023, 1, 1)))
                .containsExactly("Gloucestershire County Council was to ratify by 18 May 2022, and decided on"
                        + " 9 November 2022, 175 days later.");
    }

    @Test
    void ends_where_it_is_refused_and_says_so_to_whoever_owns_the_matter() {
        Pathway atTheCommittee = decided(
                decided(started, 1, Word.NOTED, LocalDate.of(2021, 11, 2), "november"),
                2,
                Word.RECOMMENDED,
                LocalDate.of(2022, 1, 18),
                "january");

        assertThat(atTheCommittee.subjectAt(3, Word.REJECTED.outcome())).contains(TERMS);
        assertThat(atTheCommittee.completedBy(3, Word.REJECTED.outcome())).isFalse();
        Change<Pathway, PathwayEvent> refused =
                atTheCommittee.decided(3, settlement(Word.REJECTED, LocalDate.of(2022, 3, 14), "march"));
        assertThat(refused.next().course()).isEqualTo(new Course.Stopped(3, LocalDate.of(2022, 3, 14)));
        assertThat(refused.events()).containsExactly(new PathwayEvent.Decided(refused.next(), 3));
        assertThat(refused.next().stepOf(COUNCIL, "may")).isEmpty();
        assertThat(Slipping.warnings(refused.next(), LocalDate.of(2023, 1, 1))).isEmpty();
    }

    @Test
    void waits_where_it_is_put_off_and_where_what_was_decided_does_not_do_what_the_step_is_for() {
        Change<Pathway, PathwayEvent> deferred =
                started.decided(1, settlement(Word.DEFERRED, LocalDate.of(2021, 11, 2), "november"));
        Change<Pathway, PathwayEvent> noted =
                atTheCouncil().decided(4, settlement(Word.NOTED, LocalDate.of(2022, 5, 18), "may"));
        Change<Pathway, PathwayEvent> inPrinciple =
                atTheCouncil().decided(4, settlement(Word.AGREED_IN_PRINCIPLE, LocalDate.of(2022, 5, 18), "may"));

        assertThat(deferred.next().course()).isEqualTo(new Course.UnderWay(1));
        assertThat(deferred.next().step(1).deferrals()).hasSize(1);
        assertThat(deferred.next().step(1).slippedBy(LocalDate.of(2022, 1, 18))).isEqualTo(77);
        assertThat(deferred.events()).isEmpty();
        assertThat(noted.next().course()).isEqualTo(new Course.UnderWay(4));
        assertThat(inPrinciple.next().course()).isEqualTo(new Course.UnderWay(4));
    }

    @Test
    void skips_no_step() {
        assertThat(started.stepOf(COMMITTEE, "march")).isEmpty();
        assertThat(started.stepOf(COUNCIL, "may")).isEmpty();
        Change<Pathway, PathwayEvent> early =
                started.decided(4, settlement(Word.RESOLVED, LocalDate.of(2021, 12, 1), "december"));
        assertThat(early.next()).isEqualTo(started);
        assertThat(early.events()).isEmpty();
        assertThat(started.subjectAt(4, Word.RESOLVED.outcome())).isEmpty();
    }

    @Test
    void takes_several_resolutions_of_one_meeting_for_one_step_even_where_the_same_body_has_the_next() {
        Pathway considered = decided(started, 1, Word.ACKNOWLEDGED, LocalDate.of(2021, 11, 2), "november");

        assertThat(considered.stepOf(BOARD, "november")).contains(1);
        assertThat(considered.stepOf(BOARD, "january")).contains(2);
        assertThat(considered
                        .decided(1, settlement(Word.CONFIRMED, LocalDate.of(2021, 11, 2), "november"))
                        .next())
                .isEqualTo(considered);
    }

    @Test
    void may_be_planned_anew_with_a_reason_and_keeps_what_was_planned_first() {
        LocalDate september = LocalDate.of(2022, 9, 14);
        Instant now = Instant.parse("2022-05-10T09:00:00Z");

        Pathway replanned = granted(atTheCouncil().replan(4, september, "The annual meeting is full", now))
                .next();

        assertThat(replanned.step(4).planned()).isEqualTo(MAY);
        assertThat(replanned.step(4).target()).isEqualTo(september);
        assertThat(replanned.step(4).replannings())
                .containsExactly(new Step.Replanning(MAY, september, "The annual meeting is full", now));
        assertThat(replanned.step(4).slippedBy(LocalDate.of(2022, 5, 10))).isEqualTo(119);
        assertThat(Slipping.warnings(replanned, LocalDate.of(2022, 5, 10)))
                .containsExactly("Gloucestershire County Council was to ratify by 18 May 2022; it is planned for"
                        + " 14 September 2022 now, 119 days later.");
        assertThat(refusal(replanned.replan(4, september, "Again", now)))
                .isInstanceOf(PathwayRefusal.PlannedForThen.class);
        assertThat(refusal(replanned.replan(4, LocalDate.of(2022, 3, 13), "Earlier", now)))
                .isInstanceOf(PathwayRefusal.TooEarly.class);
        assertThat(refusal(replanned.replan(3, september, "Too late", now)))
                .isInstanceOf(PathwayRefusal.DecidedAlready.class);
    }

    @Test
    void is_planned_in_the_order_of_its_steps_and_ends_with_one_that_gives_effect() {
        assertThat(refusal(start())).isInstanceOf(PathwayRefusal.NoSteps.class);
        Refusal disorder =
                refusal(start(Step.planned(BOARD, Role.RECOMMEND, MAY), Step.planned(COUNCIL, Role.RATIFY, day(17))));
        assertThat(disorder.reason().pointer()).isEqualTo("/steps/1/targetDate");
        assertThat(granted(start(Step.planned(BOARD, Role.RECOMMEND, MAY), Step.planned(COUNCIL, Role.RATIFY, day(18))))
                        .events())
                .hasSize(1);
        Refusal noEffect = refusal(start(Step.planned(BOARD, Role.RECOMMEND, MAY)));
        assertThat(noEffect.reason().pointer()).isEqualTo("/steps/0/role");
    }

    @Test
    void may_have_an_officer_at_a_step_who_is_known_by_the_office() {
        Pathway byOfficer = granted(
                        start(Step.planned(new Forum.Officer("Head of Development Services"), Role.AGREE, MAY)))
                .next();

        assertThat(byOfficer.stepOf(new Forum.Officer("head of development services "), null))
                .contains(1);
        assertThat(byOfficer.stepOf(new Forum.Officer("Finance Manager"), null)).isEmpty();
        assertThat(byOfficer.stepOf(BOARD, null)).isEmpty();
    }

    private Pathway atTheCouncil() {
        Pathway considered = decided(started, 1, Word.ACKNOWLEDGED, LocalDate.of(2021, 11, 2), "november");
        Pathway recommended = decided(considered, 2, Word.RECOMMENDED, LocalDate.of(2022, 1, 18), "january");
        return decided(recommended, 3, Word.SUPPORTED, LocalDate.of(2022, 3, 14), "march");
    }

    private static Pathway decided(Pathway pathway, int step, Word word, LocalDate on, String meeting) {
        return pathway.decided(step, settlement(word, on, meeting)).next();
    }

    private static Step.Settlement settlement(Word word, LocalDate on, @Nullable String meeting) {
        return new Step.Settlement(new DecisionId(UUID.randomUUID()), word, on, meeting);
    }

    private static LocalDate day(int ofMay) {
        return LocalDate.of(2022, 5, ofMay);
    }

    private static Answer<Change<Pathway, PathwayEvent>> start(Step... steps) {
        return Pathway.start(
                new PathwayId(UUID.randomUUID()), "Terms of reference of the board", TERMS, null, List.of(steps));
    }

    private static Change<Pathway, PathwayEvent> granted(Answer<Change<Pathway, PathwayEvent>> answer) {
        return ((Answer.Granted<Change<Pathway, PathwayEvent>>) answer).it();
    }

    private static Refusal refusal(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).why();
    }
}
