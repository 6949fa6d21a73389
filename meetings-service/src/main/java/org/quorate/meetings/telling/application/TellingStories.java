package org.quorate.meetings.telling.application;

import java.util.Comparator;
import java.util.List;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.domain.DecisionId;
import org.springframework.stereotype.Service;

/** Tells the whole story of one decision, in the order in which things happened. */
@Service
public class TellingStories {

    private static final Comparator<Happening> AS_IT_HAPPENED =
            Comparator.comparing(Happening::at).thenComparing(Happening::kind);

    private final ShowingDecisions decisions;
    private final List<Chapter> chapters;

    TellingStories(ShowingDecisions decisions, List<Chapter> chapters) {
        this.decisions = decisions;
        this.chapters = chapters;
    }

    /** A decision, and all that happened to it. */
    public record Story(DecisionEntry decision, List<Happening> happenings) {}

    public Story tell(DecisionId id) {
        DecisionEntry decision = decisions.show(id);
        return new Story(
                decision,
                chapters.stream()
                        .flatMap(chapter -> chapter.of(decision).stream())
                        .sorted(AS_IT_HAPPENED)
                        .toList());
    }
}
