package org.quorate.meetings.voting.secrecy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.OnePerVoterContract;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.PaperId;
import org.quorate.meetings.voting.secrecy.domain.Papers;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.tenancy.Tenancy;
import org.quorate.starter.tenancy.TenantId;
import org.quorate.testkit.Rule;

/** What every adapter of {@link Papers} does. */
@Rule({"R-VOT-6", "R-VOT-9"})
interface PapersContract {

    Papers papers();

    default <T> T inTenant(String tenant, ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenancy.in(new TenantId(tenant), work);
    }

    @Test
    default void a_paper_is_put_in_once() {
        Poll poll = OnePerVoterContract.poll();
        PaperId paper = PaperId.drawn();

        inTenant("gloucestershire-cc", () -> {
            assertThat(papers().put(poll, paper, Choice.FOR)).isTrue();
            assertThat(papers().put(poll, paper, Choice.AGAINST)).isFalse();
            assertThat(papers().put(poll, PaperId.drawn(), Choice.FOR)).isTrue();
            assertThat(papers().of(poll)).containsExactly(Choice.FOR, Choice.FOR);
            assertThat(papers().of(OnePerVoterContract.poll())).isEmpty();
            return true;
        });
    }

    @Test
    default void a_paper_that_is_fenced_off_never_comes_in_and_one_that_is_in_is_not_fenced_off() {
        Poll poll = OnePerVoterContract.poll();
        PaperId late = PaperId.drawn();
        PaperId in = PaperId.drawn();

        inTenant("gloucestershire-cc", () -> {
            papers().put(poll, in, Choice.AGAINST);

            assertThat(papers().fenceOff(poll, late)).isTrue();
            assertThat(papers().fenceOff(poll, late)).as("again").isTrue();
            assertThat(papers().fenceOff(poll, in)).isFalse();
            assertThat(papers().put(poll, late, Choice.FOR)).isFalse();
            assertThat(papers().of(poll)).containsExactly(Choice.AGAINST);
            return true;
        });
    }

    @Test
    default void an_emptied_box_says_nothing_and_stays_shut_to_what_was_fenced_off() {
        Poll poll = OnePerVoterContract.poll();
        PaperId late = PaperId.drawn();

        inTenant("gloucestershire-cc", () -> {
            papers().put(poll, PaperId.drawn(), Choice.FOR);
            papers().fenceOff(poll, late);

            papers().destroy(poll);

            assertThat(papers().of(poll)).isEmpty();
            assertThat(papers().put(poll, late, Choice.FOR)).isFalse();
            return true;
        });
    }
}
