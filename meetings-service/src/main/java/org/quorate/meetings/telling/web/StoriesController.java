package org.quorate.meetings.telling.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.telling.application.Happening;
import org.quorate.meetings.telling.application.TellingStories;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The whole story of one decision in one answer: from the forward plan to what has come of it. */
@RestController
class StoriesController {

    private final TellingStories stories;

    StoriesController(TellingStories stories) {
        this.stories = stories;
    }

    /** A decision as it stands in the register, and what happened before and after. */
    record StoryView(DecisionEntry decision, List<HappeningView> happenings) {}

    /** One thing that happened. */
    record HappeningView(OffsetDateTime at, String kind, String text, Happening.@Nullable Place place) {

        static HappeningView of(Happening it) {
            return new HappeningView(London.timeOf(it.at()), it.kind().word(), it.text(), it.place());
        }
    }

    @GetMapping("/api/{tenant}/decisions/{id}/story")
    StoryView tell(@PathVariable UUID id) {
        TellingStories.Story story = stories.tell(new DecisionId(id));
        return new StoryView(
                story.decision(),
                story.happenings().stream().map(HappeningView::of).toList());
    }
}
