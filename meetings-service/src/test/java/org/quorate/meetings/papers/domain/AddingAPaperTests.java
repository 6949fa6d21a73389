package org.quorate.meetings.papers.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quorate.meetings.fixtures.Given.at;
import static org.quorate.meetings.fixtures.Given.forInformation;
import static org.quorate.meetings.fixtures.Given.granted;
import static org.quorate.meetings.fixtures.Given.next;
import static org.quorate.meetings.fixtures.Given.refusal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.Change;
import org.quorate.meetings.calendar.days.domain.Dates;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.fixtures.Given;
import org.quorate.testkit.Rule;

@Rule("R-MTG-2")
class AddingAPaperTests {

    private static final Instant IN_TIME = at("2019-04-30T09:00");
    private static final Instant LATE = at("2019-05-10T09:00");
    private static final Item AIR = forInformation("Air Quality Strategy");
    private static final Content CONTENT = new Content(PaperType.PDF, 100, "0".repeat(64), 3);
    private static final Meeting CALLED = next(Given.called().add(AIR, IN_TIME));
    private static final Meeting PUBLISHED = next(CALLED.publish(new Dates(null, null), null, IN_TIME));

    @Test
    void is_free_before_publication_and_tells_nobody() {
        Change<Paper, PaperEvent> added = granted(adding(AIR.id(), null, null).to(CALLED, none(), CONTENT, IN_TIME));

        assertThat(added.events()).isEmpty();
        assertThat(added.next().isPublicAt(CALLED)).isFalse();
        assertThat(added.next().isPublicAt(PUBLISHED)).isTrue();
    }

    @Test
    void needs_a_reason_of_urgency_once_the_agenda_is_published_and_is_told() {
        assertThat(refusal(adding(AIR.id(), null, null).to(PUBLISHED, none(), CONTENT, LATE)))
                .isEqualTo(new PaperRefusal.UrgencyMissing());
        assertThat(granted(adding(AIR.id(), null, "A figure was wrong").to(PUBLISHED, none(), CONTENT, LATE))
                        .events())
                .singleElement()
                .isInstanceOf(PaperEvent.Supplemented.class);
    }

    @Test
    void takes_the_place_of_an_older_version_which_is_kept() {
        Paper first = granted(adding(AIR.id(), null, null).to(CALLED, none(), CONTENT, IN_TIME))
                .next();
        Dossier dossier = new Dossier(List.of(first));

        Paper second = granted(adding(AIR.id(), first.id(), "Corrected").to(PUBLISHED, dossier, CONTENT, LATE))
                .next();
        Dossier both = new Dossier(List.of(first, second));

        assertThat(second.version()).isEqualTo(2);
        assertThat(both.currentOf(AIR)).containsExactly(second);
        assertThat(both.successorOf(first)).contains(second);
        assertThat(refusal(adding(AIR.id(), first.id(), "Again").to(PUBLISHED, both, CONTENT, LATE)))
                .isEqualTo(new PaperRefusal.NothingToSupersede());
    }

    @Test
    void is_for_an_item_of_the_meeting() {
        assertThat(refusal(adding(new ItemId(UUID.randomUUID()), null, null).to(CALLED, none(), CONTENT, IN_TIME)))
                .isEqualTo(new PaperRefusal.NoSuchItem());
    }

    @Test
    void is_no_longer_before_the_meeting_when_it_was_taken_away_or_its_item_was() {
        Paper paper = granted(adding(AIR.id(), null, null).to(CALLED, none(), CONTENT, IN_TIME))
                .next();

        assertThat(paper.isBefore(CALLED)).isTrue();
        assertThat(paper.taken().isBefore(CALLED)).isFalse();
        assertThat(paper.isBefore(next(CALLED.drop(AIR.id())))).isFalse();
    }

    private static Dossier none() {
        return new Dossier(List.of());
    }

    private static Adding adding(ItemId item, @Nullable PaperId supersedes, @Nullable String urgency) {
        return new Adding(new PaperId(UUID.randomUUID()), item, "Report", PaperKind.REPORT, supersedes, urgency);
    }
}
