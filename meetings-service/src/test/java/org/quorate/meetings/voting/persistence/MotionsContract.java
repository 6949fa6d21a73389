package org.quorate.meetings.voting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.matter.Subject;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.starter.store.StaleWrite;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;

/** What every adapter of {@link Motions} does. */
interface MotionsContract {

    DecisionId DECISION = new DecisionId(UUID.randomUUID());

    Motions motions();

    default <T> T inTenant(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenancy.in(new TenantId("gloucestershire-cc"), work);
    }

    @Test
    default void gives_back_a_motion_as_it_was_kept_in_every_status() {
        Meeting meeting = Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY);
        Motion proposed = motion(meeting);
        Motion open = next(proposed.open(
                meeting, Hwb.roll(), new ElectorateId(UUID.randomUUID()), null, at("2019-05-14T10:30"), DECISION));
        Motion closing = next(open.close(meeting, Hwb.roll(), null, at("2019-05-14T10:31")));
        Motion tied = next(closing.count(tally(Choice.FOR, Choice.AGAINST), new DecisionId(UUID.randomUUID())));
        Motion closed = next(tied.breakTie(
                new TieBreak.CastingVote(Choice.FOR, "County councillor 4"), new DecisionId(UUID.randomUUID())));

        inTenant(() -> {
            Kept<Motion> kept = motions().add(proposed);
            for (Motion each : List.of(open, closing, tied, closed)) {
                assertThat(motions().find(proposed.id()).orElseThrow().it()).isEqualTo(kept.it());
                kept = motions().save(motions().find(proposed.id()).orElseThrow(), each, List.of());
            }
            assertThat(motions().find(proposed.id()).orElseThrow().it()).isEqualTo(closed);
            return true;
        });
    }

    @Test
    default void refuses_a_save_when_another_came_between() {
        Meeting meeting = Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY);
        Motion proposed = motion(meeting);
        Motion open = next(proposed.open(
                meeting, Hwb.roll(), new ElectorateId(UUID.randomUUID()), null, at("2019-05-14T10:30"), DECISION));

        inTenant(() -> {
            motions().add(proposed);
            Kept<Motion> one = motions().find(proposed.id()).orElseThrow();
            Kept<Motion> other = motions().find(proposed.id()).orElseThrow();
            motions().save(one, open, List.of());

            assertThatThrownBy(() -> motions().save(other, open, List.of())).isInstanceOf(StaleWrite.class);
            return true;
        });
    }

    @Test
    default void lists_the_motions_of_a_meeting_in_a_stable_order() {
        Meeting meeting = Given.called();
        List<Motion> all = List.of(motion(meeting), motion(meeting), motion(meeting));

        inTenant(() -> {
            all.forEach(motions()::add);
            motions().add(motion(Given.called()));
            List<Kept<Motion>> listed = motions().after(meeting.id(), null, 10);
            String first = listed.getFirst().it().id().toString();

            assertThat(listed).extracting(Kept::it).containsExactlyInAnyOrderElementsOf(all);
            assertThat(motions().after(meeting.id(), first, 10))
                    .extracting(Kept::it)
                    .containsExactly(listed.get(1).it(), listed.get(2).it());
            return true;
        });
    }

    private static Motion motion(Meeting meeting) {
        return Motion.proposed(
                new MotionId(UUID.randomUUID()),
                meeting,
                new Proposal(
                        new ItemId(UUID.randomUUID()),
                        "That the strategy be approved",
                        "ordinary",
                        new Subject("funding", "spend-request", "r-1"),
                        false,
                        LocalDate.of(2019, 5, 1),
                        LocalDate.of(2019, 6, 1),
                        Word.AGREED_IN_PRINCIPLE,
                        new Question.Carrying(),
                        new MotionId(UUID.randomUUID())));
    }

    private static Tally tally(Choice... choices) {
        return new Tally(java.util.stream.IntStream.range(0, choices.length)
                .mapToObj(
                        place -> new Tally.Counted(Hwb.UNITS.get(place), Hwb.UNITS.get(place), choices[place], null, 1))
                .toList());
    }
}
