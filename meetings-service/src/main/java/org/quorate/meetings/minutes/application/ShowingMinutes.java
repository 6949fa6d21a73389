package org.quorate.meetings.minutes.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.actions.domain.ActionId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.quorate.meetings.minutes.domain.Status;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.roll.domain.BodyId;
import org.quorate.starter.problems.NotFound;
import org.springframework.stereotype.Service;

/** Finds minutes; a draft of the secretariat's own is there for nobody else. */
@Service
public class ShowingMinutes {

    private static final int AT_A_TIME = 100;

    private final MinuteBook book;
    private final MinutesRecords records;

    ShowingMinutes(MinuteBook book, MinutesRecords records) {
        this.book = book;
        this.records = records;
    }

    /** Which minutes are asked for. */
    public record Wanted(
            @Nullable BodyId body,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean draftsToo) {

        boolean includes(Minutes minutes) {
            LocalDate day = minutes.of().day();
            return (draftsToo || minutes.isPublic())
                    && (from == null || !day.isBefore(from))
                    && (to == null || !day.isAfter(to));
        }
    }

    public Kept<Minutes> show(MinutesId id, boolean draftsToo) {
        return book.find(id)
                .filter(kept -> draftsToo || kept.it().isPublic())
                .orElseThrow(() -> NotFound.of("minutes", id));
    }

    /** Minutes as they are wanted, after one of them, in the order in which their meetings were called. */
    public List<Kept<Minutes>> after(Wanted wanted, @Nullable String id, int most) {
        List<Kept<Minutes>> found = new ArrayList<>();
        Predicate<Kept<Minutes>> included = kept -> wanted.includes(kept.it());
        String last = id;
        List<Kept<Minutes>> page;
        do {
            page = book.after(wanted.body(), last, AT_A_TIME);
            page.stream().filter(included).forEach(found::add);
            last = page.isEmpty() ? last : page.getLast().it().id().toString();
        } while (page.size() == AT_A_TIME && found.size() < most);
        return found.stream().limit(most).toList();
    }

    /** Those that record a decision. */
    public List<Kept<Minutes>> recording(DecisionId decision, boolean draftsToo) {
        return book.recording(decision).stream()
                .filter(kept -> draftsToo || kept.it().isPublic())
                .toList();
    }

    /** Those that record an action. */
    public List<Kept<Minutes>> recording(ActionId action, boolean draftsToo) {
        return book.recording(action).stream()
                .filter(kept -> draftsToo || kept.it().isPublic())
                .toList();
    }

    /** What they said before each change; of the time before they were published only for those who see drafts. */
    public List<Kept<Minutes>> revisions(MinutesId id, boolean draftsToo) {
        show(id, draftsToo);
        return book.revisions(id).stream()
                .filter(kept -> draftsToo || kept.it().isPublic())
                .toList();
    }

    /** Signed minutes in the very form that their hash is of. */
    public String signedRecord(MinutesId id) {
        Kept<Minutes> kept = show(id, false);
        if (!(kept.it().status() instanceof Status.Signed)) {
            throw new NotFound("The minutes are not signed yet.");
        }
        return records.canonical(kept.it());
    }
}
