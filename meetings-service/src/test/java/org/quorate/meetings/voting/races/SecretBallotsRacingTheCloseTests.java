package org.quorate.meetings.voting.races;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.voting.races.CountedAgain.again;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.quorate.meetings.roll.domain.Roll;
import org.quorate.meetings.voting.casting.application.CastVote;
import org.quorate.meetings.voting.casting.domain.Poll;
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
import org.quorate.meetings.voting.question.domain.Method;
import org.quorate.meetings.voting.question.domain.Option;
import org.quorate.meetings.voting.question.domain.Question;
import org.quorate.meetings.voting.secrecy.application.CastingPapers;
import org.quorate.meetings.voting.secrecy.application.CastingPapers.Taken;
import org.quorate.meetings.voting.secrecy.application.CountingPapers;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;
import org.quorate.testkit.Rule;

/** Thousands of interleavings of secret papers, closings and crashes; each paper says something else, so that it can be found. */
@Rule({"R-VOT-6", "R-VOT-9"})
class SecretBallotsRacingTheCloseTests {

    private static final int SEEDS = 3_000;
    private static final int VOTERS = 5;
    private static final int MOST_PAPERS = 8;

    @Test
    void every_paper_is_counted_or_refused_and_there_are_as_many_as_marks() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Race(seed, 0).runAndCheck();
        }
    }

    @Test
    void a_crash_anywhere_loses_no_accepted_paper_and_leaves_none_without_its_mark() {
        for (long seed = 0; seed < SEEDS; seed++) {
            new Race(seed, 0.06).runAndCheck();
        }
    }

    private static final class Race {

        private final long seed;
        private final Random die;
        private final Interleaving interleaving;
        private final FakeMotions motions = new FakeMotions();
        private final FakeMarks marks = new FakeMarks();
        private final FakePapers papers = new FakePapers();
        private final Roll roll = Ilp.rollOf(VOTERS, List.of(), new CastingVote(true, true));
        private final Meeting meeting = Given.inSession(
                roll,
                IntStream.rangeClosed(1, VOTERS)
                        .mapToObj(one -> "Member " + one)
                        .toList());
        private final Electorates electorates = new OneElectorate(Freezing.of(roll, meeting.attendance()));
        private final MotionId id = new MotionId(UUID.randomUUID());
        private final Map<CastVote, Answer<Taken>> answers = Collections.synchronizedMap(new HashMap<>());

        Race(long seed, double crashes) {
            this.seed = seed;
            this.die = new Random(seed);
            this.interleaving = new Interleaving(seed, crashes);
        }

        void runAndCheck() {
            motions.add(next(motion().open(
                            meeting,
                            roll,
                            new ElectorateId(UUID.randomUUID()),
                            Manner.SECRET,
                            at("2019-05-14T10:30"),
                            new DecisionId(UUID.randomUUID()))));
            SteppedMotions stepped =
                    new SteppedMotions(motions, motions.standing(id).orElseThrow(), interleaving);
            SteppedMarks steppedMarks = new SteppedMarks(marks, interleaving);
            SteppedPapers steppedPapers = new SteppedPapers(papers, interleaving);
            CastingPapers casting = new CastingPapers(stepped, electorates, steppedMarks, steppedPapers);
            int many = 3 + die.nextInt(MOST_PAPERS - 2);
            for (int paper = 0; paper < many; paper++) {
                String voter = "Member " + (1 + die.nextInt(VOTERS));
                CastVote asked = new CastVote(
                        id,
                        new Claim.ByMember(Place.account(voter), null, null),
                        new Choice("paper " + paper),
                        null,
                        "request " + paper);
                int tries = 1 + die.nextInt(2);
                interleaving.actor(() -> {
                    for (int each = 0; each < tries; each++) {
                        Answer<Taken> answer = casting.cast(asked);
                        answers.merge(asked, answer, Race::grantedStands);
                    }
                });
            }
            CountingVotes counting = counting(stepped, new CountingPapers(steppedMarks, steppedPapers));
            for (int closer = 0; closer < 2; closer++) {
                interleaving.actor(() -> close(stepped, counting));
            }
            interleaving.run();
            close(motions, counting(motions, new CountingPapers(marks, papers)));
            check();
        }

        private static Answer<Taken> grantedStands(Answer<Taken> first, Answer<Taken> second) {
            return first instanceof Answer.Granted ? first : second;
        }

        private Motion motion() {
            List<Option> options = IntStream.range(0, MOST_PAPERS)
                    .mapToObj(paper -> new Option("paper " + paper, null))
                    .toList();
            return new Motion(
                    id,
                    meeting.id(),
                    meeting.body(),
                    new Proposal(
                            null,
                            "Which paper",
                            "options",
                            null,
                            false,
                            null,
                            null,
                            Word.CONFIRMED,
                            new Question.Options(options, Method.PLURALITY),
                            null),
                    org.quorate.meetings.voting.domain.Past.none(),
                    new MotionStatus.Proposed());
        }

        private CountingVotes counting(Motions on, CountingPapers counting) {
            return new CountedAgain(on, new FakeBallots(), electorates, counting);
        }

        private void close(Motions on, CountingVotes counting) {
            again(() -> {
                Kept<Motion> kept = on.find(id).orElseThrow();
                return kept.it().status() instanceof MotionStatus.Open
                        ? on.save(kept, next(kept.it().close(meeting, roll, null, at("2019-05-14T10:32"))), List.of())
                        : kept;
            });
            counting.counted(id);
        }

        private void check() {
            Tally tally = motions.find(id).orElseThrow().it().tallyOf(1).orElseThrow();
            List<Mark> all = marks.of(new Poll(id, 1)).stream().map(Kept::it).toList();
            assertThat(tally.size())
                    .as("seed %d: as many papers as marks", seed)
                    .isEqualTo((int) all.stream().filter(Mark::isIn).count());
            assertThat(all)
                    .as("seed %d: no mark still names a paper", seed)
                    .noneMatch(mark -> mark.state() instanceof Mark.State.Claiming);
            assertThat(tally.votes()).as("seed %d: nobody is named", seed).isEmpty();
            answers.forEach((asked, answer) -> assertThat(tally.of(asked.choice()))
                    .as("seed %d: %s was answered %s", seed, asked, answer)
                    .isEqualTo(answer instanceof Answer.Granted ? 1 : 0));
        }
    }
}
