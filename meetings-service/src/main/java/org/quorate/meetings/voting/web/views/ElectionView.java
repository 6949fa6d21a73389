package org.quorate.meetings.voting.web.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.domain.Past;
import org.quorate.meetings.voting.question.domain.Nomination;
import org.quorate.meetings.voting.question.domain.Question;

/** Which office is to be filled, until when, and who is nominated. */
public record ElectionView(String role, @Nullable LocalDate until, List<NominationView> nominations) {

    /** A nomination: {@code accepts} says whether the member stands, {@code out} whether an earlier round was the last. */
    public record NominationView(
            String person, String name, String nominatedBy, String secondedBy, boolean accepts, boolean out) {}

    static @Nullable ElectionView of(Question question, Past past) {
        return question instanceof Question.Election election
                ? new ElectionView(
                        election.role(),
                        election.until(),
                        election.nominations().stream()
                                .map(one -> view(one, past))
                                .toList())
                : null;
    }

    private static NominationView view(Nomination one, Past past) {
        return new NominationView(
                one.person().toString(),
                one.name(),
                one.nominatedBy().toString(),
                one.secondedBy().toString(),
                one.accepts(),
                past.out().contains(one.choice()));
    }
}
