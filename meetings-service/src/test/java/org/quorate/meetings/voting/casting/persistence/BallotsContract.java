package org.quorate.meetings.voting.casting.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.domain.Ballot;
import org.quorate.meetings.voting.casting.domain.Ballot.Cast;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Rule;

/** What every adapter of {@link Ballots} does. */
@Rule("R-VOT-9")
public interface BallotsContract {

    Cast FOR =
            new Cast(Choice.FOR, Place.person("Chief Constable"), "Chief Constable", at("2019-05-14T10:30"), "request");
    Cast AGAINST = new Cast(Choice.AGAINST, null, null, at("2019-05-14T10:31"), null);

    Ballots ballots();

    default <T> T inTenant(String tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenancy.in(new TenantId(tenant), work);
    }

    @Test
    default void takes_one_first_ballot_of_a_voter_and_no_second() {
        Poll poll = new Poll(new MotionId(UUID.randomUUID()), 1);

        inTenant("gloucestershire-cc", () -> {
            assertThat(ballots().add(Ballot.first(poll, "NHS", FOR))).isTrue();
            assertThat(ballots().add(Ballot.first(poll, "NHS", AGAINST))).isFalse();
            assertThat(ballots().add(Ballot.first(poll, "Healthwatch", AGAINST)))
                    .isTrue();
            assertThat(ballots().of(poll))
                    .containsExactlyInAnyOrder(
                            Ballot.first(poll, "NHS", FOR), Ballot.first(poll, "Healthwatch", AGAINST));
            return true;
        });
    }

    @Test
    default void of_two_changes_of_what_was_read_lets_one_win() {
        Poll poll = new Poll(new MotionId(UUID.randomUUID()), 1);

        inTenant("gloucestershire-cc", () -> {
            ballots().add(Ballot.first(poll, "NHS", FOR));
            Kept<Ballot> one = ballots().find(poll, "NHS").orElseThrow();
            Kept<Ballot> other = ballots().find(poll, "NHS").orElseThrow();

            assertThat(ballots().replace(one, one.it().with(AGAINST))).isTrue();
            assertThat(ballots().replace(other, other.it().with(AGAINST))).isFalse();
            assertThat(ballots().find(poll, "NHS").orElseThrow().it().casts()).isEqualTo(List.of(FOR, AGAINST));
            return true;
        });
    }

    @Test
    default void finds_nothing_of_another_motion() {
        Poll poll = new Poll(new MotionId(UUID.randomUUID()), 1);

        inTenant("gloucestershire-cc", () -> {
            ballots().add(Ballot.first(new Poll(new MotionId(UUID.randomUUID()), 1), "NHS", FOR));

            assertThat(ballots().find(poll, "NHS")).isEmpty();
            assertThat(ballots().of(poll)).isEmpty();
            return true;
        });
    }
}
