package org.quorate.meetings.actions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quorate.meetings.fixtures.Given;
import org.quorate.testkit.Rule;

@Rule("R-MTG-12")
class FollowingUpAnActionTests {

    private static final LocalDate GIVEN = LocalDate.of(2019, 5, 14);
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 23);

    private final Action action = Tasks.due("2019-09");

    @ParameterizedTest
    @CsvSource({
        "2019-11-14, by 14 November 2019",
        "2019-09, back to the September 2019 meeting",
        "next meeting, by the next meeting"
    })
    void is_due_on_a_date_or_back_to_a_meeting(String due, String inWords) {
        assertThat(Due.of(due).inWords()).isEqualTo(inWords);
        assertThat(Due.of(Due.of(due).text())).isEqualTo(Due.of(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-13", "2019-02-30", "soon", "", "September 2019", "2019-9"})
    void is_due_at_nothing_else(String due) {
        assertThatThrownBy(() -> Due.of(due)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_not_due_before_it_is_given() {
        assertThat(refusal(assigned("2019-05-13"))).isEqualTo(new ActionRefusal.DueBeforeGiven(GIVEN));
        assertThat(refusal(assigned("2019-04"))).isEqualTo(new ActionRefusal.DueBeforeGiven(GIVEN));
        assertThat(Given.granted(assigned("2019-05-14"))).isNotNull();
        assertThat(Given.granted(assigned("2019-05"))).isNotNull();
    }

    @Test
    void keeps_every_update_and_every_date_that_it_had() {
        Action.Update one = new Action.Update(TODAY, "A first draft is with the parishes", "Director of Public Health");
        Action.Update two = new Action.Update(TODAY, "And with the districts", "Director of Public Health");

        Action later = next(next(next(action.update(one, TODAY)).update(two, TODAY))
                .redate(Due.of("2019-11"), "No meeting in September", TODAY));

        assertThat(later.updates()).containsExactly(one, two);
        assertThat(later.redatings())
                .containsExactly(
                        new Action.Redating(TODAY, Due.of("2019-09"), Due.of("2019-11"), "No meeting in September"));
        assertThat(refusal(later.redate(Due.of("2019-11"), "again", TODAY))).isEqualTo(new ActionRefusal.SameDue());
    }

    @Test
    void is_reported_on_from_the_day_it_was_given_to_today() {
        assertThat(refusal(action.update(update(GIVEN.minusDays(1)), TODAY))).isInstanceOf(ActionRefusal.NotThen.class);
        assertThat(refusal(action.update(update(TODAY.plusDays(1)), TODAY))).isInstanceOf(ActionRefusal.NotThen.class);
        assertThat(refusal(action.complete(TODAY.plusDays(1), null, TODAY))).isInstanceOf(ActionRefusal.NotThen.class);
        assertThat(next(action.update(update(GIVEN), TODAY)).updates()).hasSize(1);
    }

    @Test
    void is_settled_once() {
        Action done = next(action.complete(TODAY, "Reported", TODAY));
        Action cancelled = next(action.cancel("Overtaken by the strategy", TODAY));

        for (Action settled : List.of(done, cancelled)) {
            assertThat(refusal(settled.update(update(TODAY), TODAY))).isInstanceOf(ActionRefusal.NotOpen.class);
            assertThat(refusal(settled.complete(TODAY, null, TODAY))).isInstanceOf(ActionRefusal.NotOpen.class);
            assertThat(refusal(settled.cancel("again", TODAY))).isInstanceOf(ActionRefusal.NotOpen.class);
            assertThat(refusal(settled.redate(Due.of("2020-01"), "again", TODAY)))
                    .isInstanceOf(ActionRefusal.NotOpen.class);
        }
    }

    @Test
    void arises_at_the_next_meeting_and_at_each_one_until_it_is_settled() {
        Action done = next(action.complete(TODAY.minusDays(3), null, TODAY));
        List<Action> both = List.of(action, done);

        MattersArising july = MattersArising.at(Given.at("2019-07-23T10:00"), Given.at("2019-05-14T10:00"), both);
        MattersArising september = MattersArising.at(Given.at("2019-09-24T10:00"), Given.at("2019-07-23T10:00"), both);
        MattersArising may = MattersArising.at(Given.at("2019-05-14T10:00"), null, both);

        assertThat(july).isEqualTo(new MattersArising(List.of(action), List.of(done)));
        assertThat(september).isEqualTo(new MattersArising(List.of(action), List.of()));
        assertThat(may).isEqualTo(new MattersArising(List.of(), List.of()));
    }

    @Test
    void belongs_to_a_member_an_office_or_an_organisation() {
        assertThat(new Owner.OfOffice("Director of Public Health", "gcc-dph").signsInAs("gcc-dph"))
                .isTrue();
        assertThat(new Owner.OfOffice("Director of Public Health", null).signsInAs("gcc-dph"))
                .isFalse();
        assertThat(new Owner.OfOrganisation("Healthwatch Gloucestershire").signsInAs("gcc-dph"))
                .isFalse();
        assertThatThrownBy(() -> new Owner.OfOrganisation(" ")).hasMessageContaining("200 characters");
    }

    private static org.quorate.meetings.answer.Answer<?> assigned(String due) {
        return Action.assigned(
                new ActionId(UUID.randomUUID()),
                Tasks.MAY,
                "Report back",
                new Owner.OfOrganisation("Healthwatch Gloucestershire"),
                Due.of(due));
    }

    private static Action.Update update(LocalDate on) {
        return new Action.Update(on, "Something came of it", "Clerk");
    }
}
