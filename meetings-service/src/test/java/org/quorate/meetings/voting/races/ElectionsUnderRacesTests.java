package org.quorate.meetings.voting.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.voting.races.CountedAgain.again;

import java.time.InstantSource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.FakeBallots;
import org.quorate.meetings.fixtures.FakeMarks;
import org.quorate.meetings.fixtures.FakeMotions;
import org.quorate.meetings.fixtures.FakePapers;
import org.quorate.meetings.fixtures.Given;
import org.quorate.meetings.fixtures.Ilp;
import org.quorate.meetings.fixtures.Place;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.register.domain.Word;
import org.quorate.meetings.roll.domain.Constitution.CastingVote;
import org.quorate.meetings.roll.domain.Constitution.ElectionTie;
import org.quorate.meetings.roll.domain.Constitution.Elections;
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.casting.application.Accepted;
import org.quorate.meetings.voting.casting.application.CastVote;
import org.quorate.meetings.voting.casting.application.CastingVotes;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.MotionId;
import org.quorate.meetings.voting.domain.MotionStatus;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.Proposal;
import org.quorate.meetings.voting.domain.Round;
import org.quorate.meetings.voting.domain.TieBreak;
import org.quorate.meetings.voting.domain.VoteOutcome;
import org.quorate.meetings.voting.electorate.domain.Claim;
import org.quorate.meetings.voting.electorate.domain.ElectorateId;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.electorate.domain.Freezing;
import org.quorate.meetings.voting.question.domain.Nominating;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.secrecy.application.CountingPapers;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.testkit.Rule;

/**
 * Thousands of interleavings of an exhaustive ballot: votes, changes, closings, lots, further rounds and crashes; a failing seed is
 * printed.
 */
@Rule({"R-VOT-6", "R-VOT-9"})
class ElectionsUnderRacesTests {

    private static final int SEEDS = 2_000;
    private static final int MEMBERS = 7;
    private static final CountingPapers NO_PAPERS = new CountingPapers(new FakeMarks(), new FakePapers());

    @Test
    void every_vote_counts_in_the_round_that_it_was_accepted_in_and_one_is_elected_at_most() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Ballot(seed, 0).runAndCheck();
        }
    }

    @Test
    void a_crash_anywhere_leaves_a_ballot_that_can_be_brought_to_its_end() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Ballot(seed, 0.03).runAndCheck();
        }
    }

    private static final class Ballot {

        private final long seed;
        private final Random die;
        private final Interleaving interleaving;
        private final FakeMotions motions = new FakeMotions();
        private final FakeBallots ballots = new FakeBallots();
        private final Roll roll =
                Ilp.rollElecting(MEMBERS, new CastingVote(true, true), new Elections(false, ElectionTie.LOT));
        private final Meeting meeting = Given.inSession(roll, members(MEMBERS));
        private final Electorates electorates =
                new OneElectorate(Freezing.of(roll, meeting.attendance(), Set.of(), true));
        private final MotionId id = new MotionId(UUID.randomUUID());
        private final Map<CastVote, Answer<Accepted>> answers = Collections.synchronizedMap(new HashMap<>());
        private final Map<Integer, Set<Tally>> counted = Collections.synchronizedMap(new HashMap<>());
        private final int candidates;

        Ballot(long seed, double crashes) {
            this.seed = seed;
            this.die = new Random(seed);
            this.interleaving = new Interleaving(seed, crashes);
            this.candidates = 2 + die.nextInt(3);
        }

        void runAndCheck() {
            motions.add(election());
            Motions stepped = new SteppedMotions(motions, election(), interleaving);
            SteppedBallots in = new SteppedBallots(ballots, interleaving);
            CountedAgain counting = new CountedAgain(stepped, in, electorates, NO_PAPERS);
            CastingVotes casting =
                    new CastingVotes(stepped, electorates, in, counting, InstantSource.fixed(at("2019-05-14T10:31")));
            for (int voter = 1; voter <= MEMBERS; voter++) {
                String member = "Member " + voter;
                interleaving.actor(() -> votes(member, casting));
            }
            for (int clerk = 0; clerk < 2; clerk++) {
                interleaving.actor(() -> takesThrough(stepped, counting, 3 * candidates));
            }
            interleaving.run();
            takesThrough(motions, new CountedAgain(motions, ballots, electorates, NO_PAPERS), 10 * candidates);
            check();
        }

        private void votes(String member, CastingVotes casting) {
            int times = 1 + die.nextInt(4);
            for (int time = 0; time < times; time++) {
                Integer round = die.nextBoolean() ? 1 + die.nextInt(3) : null;
                CastVote asked = new CastVote(
                        id,
                        new Claim.ByMember(Place.account(member), null, null),
                        die.nextInt(8) == 0 ? Choice.ABSTAIN : choice(1 + die.nextInt(candidates)),
                        round,
                        member + ", vote " + time);
                answers.put(asked, casting.cast(asked));
            }
        }

        /** As a clerk does: opens the next round, closes it, has the lot drawn; so many times at most. */
        private void takesThrough(Motions on, CountedAgain counting, int steps) {
            for (int step = 0; step < steps; step++) {
                Motion motion = again(() -> moved(on));
                if (motion.status() instanceof MotionStatus.Closing) {
                    motion = counting.counted(id).it();
                }
                noteTallies(motion);
            }
        }

        private Motion moved(Motions on) {
            Kept<Motion> kept = on.find(id).orElseThrow();
            Motion motion = kept.it();
            return switch (motion.status()) {
                case MotionStatus.Proposed _, MotionStatus.Again _ ->
                    on.save(
                                    kept,
                                    next(motion.open(
                                            meeting,
                                            roll,
                                            new ElectorateId(UUID.randomUUID()),
                                            Manner.NAMED,
                                            at("2019-05-14T10:30"),
                                            new DecisionId(UUID.randomUUID()))),
                                    List.of())
                            .it();
                case MotionStatus.Open _ ->
                    on.save(kept, next(motion.close(meeting, roll, null, at("2019-05-14T10:32"))), List.of())
                            .it();
                case MotionStatus.Tied tied ->
                    on.save(
                                    kept,
                                    next(motion.breakTie(
                                            new TieBreak.Lot(
                                                    tied.among()
                                                            .get(die.nextInt(
                                                                    tied.among().size())),
                                                    "The clerk",
                                                    "Member 7"),
                                            new DecisionId(UUID.randomUUID()))),
                                    List.of())
                            .it();
                case MotionStatus.Closing _, MotionStatus.Closed _, MotionStatus.Settled _ -> motion;
            };
        }

        private void noteTallies(Motion motion) {
            for (int round = 1; round <= motion.round(); round++) {
                int number = round;
                motion.tallyOf(round)
                        .ifPresent(tally -> counted.computeIfAbsent(number, _ -> new HashSet<>())
                                .add(tally));
            }
        }

        private void check() {
            Motion over = motions.find(id).orElseThrow().it();
            assertThat(over.status()).as("seed %d: it comes to its end", seed).isInstanceOf(MotionStatus.Closed.class);
            assertThat(counted.values())
                    .as("seed %d: no tally ever changes", seed)
                    .allSatisfy(tallies -> assertThat(tallies).hasSize(1));
            answers.forEach((asked, answer) -> checkAnswer(over, asked, answer));
            Set<Choice> out = new HashSet<>();
            for (Round round : over.past().rounds()) {
                checkTally(round.tally(), out);
                int least = round.vote().vote().terms().among().stream()
                        .mapToInt(round.tally()::of)
                        .min()
                        .orElseThrow();
                assertThat(round.tally().of(round.out()))
                        .as("seed %d: who has the least goes out", seed)
                        .isEqualTo(least);
                assertThat(out.add(round.out()))
                        .as("seed %d: nobody goes out twice", seed)
                        .isTrue();
            }
            checkLast((MotionStatus.Closed) over.status(), out);
        }

        private void checkAnswer(Motion over, CastVote asked, Answer<Accepted> answer) {
            String voter = Place.person(asked.request().split(",")[0]).toString();
            switch (answer) {
                case Answer.Granted<Accepted>(Accepted accepted) ->
                    assertThat(over.tallyOf(accepted.ballot().poll().round())
                                    .orElseThrow()
                                    .includes(voter, accepted.change()))
                            .as("seed %d: %s was accepted and is counted", seed, asked)
                            .isTrue();
                case Answer.Refused<Accepted> _ -> {
                    for (int number = 1; number <= over.round(); number++) {
                        Tally tally = over.tallyOf(number).orElse(new Tally(List.of()));
                        assertThat(ballots.find(new Poll(id, number), voter)
                                        .map(kept -> kept.it().cameBy(asked.request()))
                                        .filter(change -> change > 0 && tally.includes(voter, change)))
                                .as("seed %d: %s was refused and is not counted", seed, asked)
                                .isEmpty();
                    }
                }
            }
        }

        private void checkTally(Tally tally, Set<Choice> out) {
            assertThat(tally.votes())
                    .as("seed %d: one vote a member", seed)
                    .extracting(Tally.Counted::voter)
                    .doesNotHaveDuplicates();
            assertThat(tally.votes())
                    .as("seed %d: no vote for who has gone out", seed)
                    .noneMatch(vote -> out.contains(vote.choice()));
        }

        private void checkLast(MotionStatus.Closed closed, Set<Choice> out) {
            checkTally(closed.tally(), out);
            if (closed.outcome() == VoteOutcome.CARRIED) {
                Choice elected = closed.chosen();
                assertThat(elected)
                        .as("seed %d: someone is elected", seed)
                        .isNotNull()
                        .isNotIn(out);
                int cast = closed.vote().vote().terms().among().stream()
                        .mapToInt(closed.tally()::of)
                        .sum();
                int votes = closed.tally().of(elected);
                assertThat(closed.tieBreak() == null ? 2 * votes > cast : 2 * votes == cast)
                        .as("seed %d: by a majority, or by lot where the last two are equal", seed)
                        .isTrue();
            }
        }

        private Motion election() {
            Motion motion = new Motion(
                    id,
                    meeting.id(),
                    meeting.body(),
                    new Proposal(
                            null,
                            "Election of the chair",
                            "election",
                            null,
                            false,
                            null,
                            null,
                            Word.RESOLVED,
                            new Question.Election("chair", null, List.of()),
                            null),
                    org.quorate.meetings.voting.domain.Past.none(),
                    new MotionStatus.Proposed());
            for (int candidate = 1; candidate <= candidates; candidate++) {
                motion = next(motion.nominate(
                        new Nominating(
                                Place.person("Member " + candidate),
                                null,
                                Place.person("Member 6"),
                                Place.person("Member 7"),
                                true),
                        meeting,
                        roll));
            }
            return motion;
        }

        private static Choice choice(int candidate) {
            return new Choice(Place.person("Member " + candidate).toString());
        }

        private static List<String> members(int many) {
            return IntStream.rangeClosed(1, many)
                    .mapToObj(one -> "Member " + one)
                    .toList();
        }
    }
}
