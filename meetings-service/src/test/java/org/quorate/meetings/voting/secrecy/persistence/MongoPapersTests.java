package org.quorate.meetings.voting.secrecy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.OnePerVoterContract;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.PaperId;
import org.quorate.meetings.voting.secrecy.domain.Papers;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MongoPapersTests implements PapersContract {

    @Autowired
    private Papers papers;

    @Override
    public Papers papers() {
        return papers;
    }

    @Test
    @Rule("R-ALL-1")
    void one_tenants_papers_are_nothing_to_another() {
        Poll poll = OnePerVoterContract.poll();
        PaperId paper = PaperId.drawn();

        inTenant("gloucestershire-cc", () -> papers.put(poll, paper, Choice.FOR));
        inTenant("tewkesbury-bc", () -> papers.put(poll, paper, Choice.AGAINST));
        inTenant("tewkesbury-bc", () -> {
            papers.destroy(poll);
            return true;
        });

        assertThat(inTenant("tewkesbury-bc", () -> papers.of(poll))).isEmpty();
        assertThat(inTenant("gloucestershire-cc", () -> papers.of(poll))).containsExactly(Choice.FOR);
    }
}
