package org.quorate.meetings.release.application;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.register.application.Corrected;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.register.application.ShowingDecisions;
import org.quorate.meetings.register.application.Wanted;
import org.quorate.meetings.register.domain.DecisionId;
import org.quorate.meetings.release.domain.Release;
import org.springframework.stereotype.Component;

/** Finds the entries of a register that had committed to a text while it was withheld: by its hash alone, as anyone can (R-DEC-1). */
@Component
public class Committed {

    private static final int ALL = 1000;

    private final ShowingDecisions decisions;
    private final Corrected corrected;

    Committed(ShowingDecisions decisions, Corrected corrected) {
        this.decisions = decisions;
        this.corrected = corrected;
    }

    /** An entry, with the text that it withheld, released. */
    public record Opened(DecisionEntry entry, WithheldText text, Release.Part part) {}

    /** Those that a part of a release opens, oldest first. */
    public List<Opened> by(Release release, Release.Part part) {
        List<Opened> opened = new ArrayList<>();
        for (DecisionEntry entry : entries(release)) {
            part.opened().texts().stream()
                    .filter(text -> isOf(text, entry))
                    .map(text -> new Opened(entry, text, part))
                    .forEach(opened::add);
        }
        return opened;
    }

    static boolean isOf(WithheldText text, DecisionEntry entry) {
        return text.commitment().value().equals(entry.withheldSha256());
    }

    /** The decisions on its item, and what corrected them, which names no item. */
    private List<DecisionEntry> entries(Release release) {
        Wanted wanted = new Wanted(
                release.register(), release.meeting().toString(), release.item().toString(), null, null, null, null);
        List<DecisionEntry> found = new ArrayList<>();
        decisions.newest(wanted, null, ALL).reversed().forEach(shown -> found.add(shown.entry()));
        for (int each = 0; each < found.size(); each++) {
            corrected
                    .by(DecisionId.of(found.get(each).id()))
                    .flatMap(decisions::find)
                    .ifPresent(found::add);
        }
        return found;
    }
}
