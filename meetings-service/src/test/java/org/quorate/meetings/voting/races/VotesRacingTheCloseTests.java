package org.quorate.meetings.voting.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.voting.races.CountedAgain.again;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.FakeBallots;
import org.quorate.meetings.fixtures.FakeMarks;
import org.quorate.meetings.fixtures.FakeMotions;
import org.quorate.meetings.fixtures.FakePapers;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.voting.casting.application.Accepted;
import org.quorate.meetings.voting.casting.application.CastVote;
import org.quorate.meetings.voting.casting.application.CastingVotes;
import org.quorate.meetings.voting.casting.domain.Ballots;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.closing.application.ClosingVotes;
import org.quorate.meetings.voting.closing.application.CountingVotes;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.electorate.domain.Claim;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.electorate.domain.Freezing;
import org.quorate.meetings.voting.secrecy.application.CountingPapers;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.testkit.Rule;

/** Thousands of interleavings of votes, changes, closings, crashes and repeated requests; a failing seed is printed. */
@Rule("R-VOT-9")
class VotesRacingTheCloseTests {

    private static final CountingPapers NO_PAPERS = new CountingPapers(new FakeMarks(), new FakePapers());
    private static final int SEEDS = 3_000;
    private static final List<Choice> CHOICES = List.of(Choice.FOR, Choice.AGAINST, Choice.ABSTAIN);
    private static final List<String> UNITS = List.of("NHS", "County council", "Healthwatch");

    @Test
    void every_vote_is_counted_or_refused_and_never_both_or_neither() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Race(seed, 0).runAndCheck();
        }
    }

    @Test
    void a_crash_anywhere_loses_no_accepted_vote_and_leaves_a_vote_that_can_be_finished() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Race(seed, 0.05).runAndCheck();
        }
    }

    private static final class Race {

        private final long seed;
        private final Random die;
        private final FakeMotions motions = new FakeMotions();
        private final FakeBallots ballots = new FakeBallots();
        private final Interleaving interleaving;
        private final Meeting meeting = Given.inSession(Hwb.roll(), Hwb.THERE_IN_MAY);
        private final MotionId id = new MotionId(UUID.randomUUID());
        private final Electorates electorates = new OneElectorate(Freezing.of(Hwb.roll(), meeting.attendance()));
        private final Map<CastVote, Answer<Accepted>> answers = Collections.synchronizedMap(new HashMap<>());
        private final List<Tally> tallies = Collections.synchronizedList(new ArrayList<>());

        Race(long seed, double crashes) {
            this.seed = seed;
            this.die = new Random(seed);
            this.interleaving = new Interleaving(seed, crashes);
        }

        void runAndCheck() {
            Motion proposed = Motion.proposed(id, meeting, Proposal.of("That it be so"));
            motions.add(next(proposed.open(
                    meeting,
                    Hwb.roll(),
                    new ElectorateId(UUID.randomUUID()),
                    null,
                    at("2019-05-14T10:30"),
                    new DecisionId(UUID.randomUUID()))));
            Motions stepped = new SteppedMotions(motions, motions.standing(id).orElseThrow(), interleaving);
            CountingVotes counting = counting(stepped, new SteppedBallots(ballots, interleaving));
            CastingVotes casting = new CastingVotes(
                    stepped,
                    electorates,
                    new SteppedBallots(ballots, interleaving),
                    counting,
                    InstantSource.fixed(at("2019-05-14T10:31")));
            int votes = 3 + die.nextInt(4);
            for (int vote = 0; vote < votes; vote++) {
                CastVote asked = new CastVote(
                        id,
                        new Claim.ByTheClerk(UNITS.get(die.nextInt(UNITS.size())), null),
                        CHOICES.get(die.nextInt(3)),
                        null,
                        "request " + vote);
                int tries = 1 + die.nextInt(2);
                interleaving.actor(() -> {
                    for (int each = 0; each < tries; each++) {
                        answers.put(asked, casting.cast(asked));
                    }
                });
            }
            for (int closer = 0; closer < 2; closer++) {
                interleaving.actor(() -> close(stepped, counting));
            }
            interleaving.run();
            close(motions, counting(motions, ballots));
            check();
        }

        private CountingVotes counting(Motions on, Ballots in) {
            return new CountedAgain(on, in, electorates, NO_PAPERS);
        }

        /** The steps of {@link ClosingVotes}, decided again when overtaken, as its proxy does. */
        private void close(Motions on, CountingVotes counting) {
            again(() -> {
                Kept<Motion> kept = on.find(id).orElseThrow();
                return kept.it().status() instanceof MotionStatus.Open
                        ? on.save(
                                kept,
                                next(kept.it().close(meeting, Hwb.roll(), null, at("2019-05-14T10:32"))),
                                List.of())
                        : kept;
            });
            tallies.add(tally(again(() -> counting.counted(id))));
        }

        private void check() {
            Tally tally = tally(motions.find(id).orElseThrow());
            assertThat(tallies).as("seed %d: the tally never changes", seed).containsOnly(tally);
            assertThat(tally.votes())
                    .as("seed %d: one vote a unit", seed)
                    .extracting(Tally.Counted::voter)
                    .doesNotHaveDuplicates();
            answers.forEach((asked, answer) -> {
                String unit = ((Claim.ByTheClerk) asked.claim()).unit();
                switch (answer) {
                    case Answer.Granted<Accepted> granted ->
                        assertThat(tally.includes(unit, granted.it().change()))
                                .as("seed %d: %s was accepted and is counted", seed, asked)
                                .isTrue();
                    case Answer.Refused<Accepted> _ ->
                        assertThat(ballots.find(new Poll(id, 1), unit)
                                        .map(kept -> kept.it().cameBy(asked.request()))
                                        .filter(change -> change > 0 && tally.includes(unit, change)))
                                .as("seed %d: %s was refused and is not counted", seed, asked)
                                .isEmpty();
                }
            });
        }

        private static Tally tally(Kept<Motion> kept) {
            return switch (kept.it().status()) {
                case MotionStatus.Closed closed -> closed.tally();
                case MotionStatus.Tied tied -> tied.tally();
                case MotionStatus.Proposed _,
                        MotionStatus.Again _,
                        MotionStatus.Open _,
                        MotionStatus.Closing _,
                        MotionStatus.Settled _ ->
                    throw new AssertionError("not counted: " + kept.it().status());
            };
        }
    }
}
