package org.quorate.meetings.workplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItemId;
import org.quorate.meetings.forwardplan.domain.Recurrence;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.testkit.Rule;

@Rule("R-MTG-13")
class WorkProgrammeTests {

    private static final LocalDate FROM = LocalDate.of(2010, 9, 1);
    private static final LocalDate TO = LocalDate.of(2011, 8, 31);

    private static final Function<BodyId, List<LocalDate>> NOBODY_ELSE = _ -> List.of();

    @Test
    void the_executives_work_plan_of_2010_comes_out_as_it_was_entered() {
        Map<String, List<String>> plan = new LinkedHashMap<>();
        plan.put("2010-09-01", List.of("Induction", "Roles and responsibilities"));
        plan.put(
                "2010-09-17",
                List.of(
                        "Elect chair and vice chair",
                        "Priority setting for partnership and theme groups",
                        "Budget and SLA",
                        "Risk management"));
        plan.put("2010-11-11", List.of("Action plan presentations", "Equalities"));
        plan.put(
                "2011-01-21",
                List.of("Performance reports from Stronger Communities, Healthy City and Children and Young People"));
        plan.put(
                "2011-04-15",
                List.of(
                        "2010/11 accounts and 2011/12 budget",
                        "End of year Sustainable Community Strategy report",
                        "Visioning of upcoming year"));
        plan.put("2011-07-22", List.of("Communications action plan update", "Risk management update"));
        List<PlanItem> items = new ArrayList<>();
        plan.forEach((day, titles) -> titles.forEach(title -> items.add(item(title, day, null))));

        Programme programme = Programme.of(List.of(), items.reversed(), NOBODY_ELSE, FROM, TO);

        assertThat(programme.rows()).extracting(row -> row.on().toString()).containsExactlyElementsOf(plan.keySet());
        programme
                .rows()
                .forEach(row -> assertThat(row.items())
                        .extracting(PlanItem::title)
                        .containsExactlyInAnyOrderElementsOf(plan.get(row.on().toString())));
        assertThat(programme.undated()).isEmpty();
    }

    @Test
    void a_report_that_recurs_four_times_a_year_is_expected_at_the_first_meeting_after_each_quarter() {
        PlanItem report = item("Child Friendly Gloucestershire", "2010-09-17", 4);
        List<PlanItem> items = new ArrayList<>(List.of(report));
        List.of("2010-11-11", "2011-01-21", "2011-04-15", "2011-07-22")
                .forEach(day -> items.add(item("Something else", day, null)));

        Programme programme = Programme.of(List.of(), items, NOBODY_ELSE, FROM, TO);

        assertThat(programme.rows())
                .filteredOn(row -> row.items().contains(report))
                .extracting(row -> row.on().toString())
                .containsExactly("2010-09-17", "2011-01-21", "2011-04-15", "2011-07-22");
    }

    @Test
    void a_meeting_shows_with_what_is_on_its_agenda_and_what_waits_without_a_date_is_listed_apart() {
        PlanItem waiting = item("Sometime", null, null);

        Programme programme = Programme.of(List.of(Given.called()), List.of(waiting), NOBODY_ELSE, Hwb.MAY, Hwb.MAY);

        assertThat(programme.rows()).singleElement().satisfies(row -> {
            assertThat(row.on()).isEqualTo(Hwb.MAY);
            assertThat(row.meeting()).isPresent();
            assertThat(row.items()).isEmpty();
        });
        assertThat(programme.undated()).containsExactly(waiting);
    }

    @Test
    void what_is_settled_sent_on_or_withdrawn_waits_no_more_but_a_recurring_report_goes_on() {
        var settled = new PlanItem.Settlement(new DecisionId(UUID.randomUUID()), Word.AGREED, Hwb.MAY);
        PlanItem once = item("Once", "2010-09-17", null);
        PlanItem recurring = item("Report", "2010-09-17", 4);

        assertThat(once.decided(settled).isWaiting()).isFalse();
        assertThat(recurring.decided(settled).isWaiting()).isTrue();
        assertThat(once.forwardedTo(Hwb.ID).isWaiting()).isFalse();
        assertThat(once.withdrawn(Hwb.MAY).isWaiting()).isFalse();
        assertThat(once.withdrawn(Hwb.MAY).awaits(Hwb.ID, once.subject())).isFalse();
    }

    private static PlanItem item(String title, @Nullable String day, @Nullable Integer timesAYear) {
        UUID id = UUID.randomUUID();
        return new PlanItem(
                new PlanItemId(id),
                Hwb.ID,
                title,
                "",
                "clerk",
                new Subject("meetings", "business", id.toString()),
                at("2010-08-01T09:00"),
                null,
                null,
                new PlanItem.Course(
                        day == null ? null : LocalDate.parse(day),
                        timesAYear == null ? null : new Recurrence.TimesAYear(timesAYear),
                        null,
                        null,
                        null),
                null);
    }
}
