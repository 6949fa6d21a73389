package org.quorate.meetings.voting.secrecy.application;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Optional;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.voting.casting.application.CastVote;
import org.quorate.meetings.voting.casting.application.Voting;
import org.quorate.meetings.voting.domain.Motion;
import org.quorate.meetings.voting.domain.Motions;
import org.quorate.meetings.voting.domain.VotingRefusal;
import org.quorate.meetings.voting.electorate.domain.Electorates;
import org.quorate.meetings.voting.secrecy.domain.Mark;
import org.quorate.meetings.voting.secrecy.domain.Marks;
import org.quorate.meetings.voting.secrecy.domain.PaperId;
import org.quorate.meetings.voting.secrecy.domain.Papers;
import org.quorate.meetings.voting.secrecy.domain.SecrecyRefusal;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/**
 * Takes papers of secret ballots, in three writes: the mark claims the voter and names a paper drawn at random; the paper goes into
 * the box; the mark forgets which it was. What a crash leaves between them is settled by whoever comes next, the voter again or the
 * count: a paper that is not in is fenced off and its mark given up; one that is in has its mark completed. So there are at all times
 * as many papers in the box as marks that are in, or that can still be settled, and a vote is counted or refused, never both and
 * never neither (R-VOT-6, R-VOT-9).
 */
@Service
public class CastingPapers {

    private final Motions motions;
    private final Electorates electorates;
    private final Marks marks;
    private final Papers papers;

    public CastingPapers(Motions motions, Electorates electorates, Marks marks, Papers papers) {
        this.motions = motions;
        this.electorates = electorates;
        this.marks = marks;
        this.papers = papers;
    }

    /** The paper is in the box; nothing is told of it. */
    public record Taken() {}

    public Answer<Taken> cast(CastVote asked) {
        Motion motion = motions.find(asked.motion())
                .orElseThrow(() -> NotFound.of("motion", asked.motion()))
                .it();
        return Voting.on(motion, asked, true, electorates).then(this::claim);
    }

    private Answer<Taken> claim(Voting voting) {
        while (true) {
            Mark mine =
                    Mark.claiming(voting.poll(), voting.voter(), voting.asked().request(), PaperId.drawn());
            Optional<Kept<Mark>> found = marks.find(voting.poll(), voting.voter());
            if (found.isEmpty()) {
                if (!voting.isOpen()) return refused(new VotingRefusal.TooLate());
                if (marks.add(mine)) return put(mine, voting);
            } else {
                Kept<Mark> kept = found.get();
                switch (kept.it().state()) {
                    case Mark.State.In _ -> {
                        return kept.it().cameBy(voting.asked().request())
                                ? granted(new Taken())
                                : refused(new SecrecyRefusal.VotedAlready());
                    }
                    case Mark.State.ShutOut _ -> {
                        return refused(new VotingRefusal.TooLate());
                    }
                    case Mark.State.Claiming before -> {
                        if (!papers.fenceOff(voting.poll(), before.paper())) {
                            complete(kept);
                        } else if (!voting.isOpen()) {
                            return refused(new VotingRefusal.TooLate());
                        } else if (marks.replace(kept, mine)) {
                            return put(mine, voting);
                        }
                    }
                }
            }
        }
    }

    private Answer<Taken> put(Mark mine, Voting voting) {
        if (mine.state() instanceof Mark.State.Claiming claiming
                && papers.put(voting.poll(), claiming.paper(), voting.asked().choice())) {
            marks.find(voting.poll(), voting.voter())
                    .filter(kept -> kept.it().equals(mine))
                    .ifPresent(this::complete);
            return granted(new Taken());
        }
        boolean isShutOut = marks.find(voting.poll(), voting.voter())
                .filter(kept -> kept.it().state() instanceof Mark.State.ShutOut)
                .isPresent();
        return refused(isShutOut ? new VotingRefusal.TooLate() : new SecrecyRefusal.OvertakenByAnother());
    }

    /** Whoever is quicker completes it to the same end. */
    private void complete(Kept<Mark> claiming) {
        boolean _ = marks.replace(claiming, claiming.it().in());
    }
}
