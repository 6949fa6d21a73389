package org.quorate.meetings.voting.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.persistence.MotionDocument.SumPart;
import org.quorate.meetings.voting.persistence.MotionDocument.TallyPart;
import org.quorate.meetings.voting.persistence.MotionDocument.VotesPart;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;

/** The votes that were counted, written and read. */
final class TallyParts {

    private TallyParts() {}

    static TallyPart part(Tally tally) {
        return new TallyPart(
                part(tally.votes()),
                tally.unnamed().stream()
                        .map(sum -> new SumPart(sum.choice().word(), sum.votes()))
                        .toList());
    }

    static Tally tally(@Nullable TallyPart part) {
        return new Tally(
                counted(requireNonNull(part).votes()),
                part.unnamed().stream()
                        .map(one -> new Tally.Sum(Choice.of(one.choice()), one.votes()))
                        .toList());
    }

    private static VotesPart part(List<Tally.Counted> votes) {
        return new VotesPart(
                column(votes, Tally.Counted::voter),
                column(votes, Tally.Counted::name),
                column(votes, vote -> vote.choice().word()),
                column(votes, vote -> requireNonNullElse(vote.by(), "")),
                column(votes, Tally.Counted::change));
    }

    private static <T> List<T> column(List<Tally.Counted> votes, Function<Tally.Counted, T> cell) {
        return votes.stream().map(cell).toList();
    }

    private static List<Tally.Counted> counted(VotesPart votes) {
        return IntStream.range(0, votes.voters().size())
                .mapToObj(row -> new Tally.Counted(
                        votes.voters().get(row),
                        votes.names().get(row),
                        Choice.of(votes.choices().get(row)),
                        votes.by().get(row).isEmpty() ? null : votes.by().get(row),
                        votes.changes().get(row)))
                .toList();
    }
}
