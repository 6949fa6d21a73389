package org.quorate.meetings.release.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.agenda.domain.WithheldItems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.papers.application.ReleasedPapers;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.release.application.Committed.Opened;
import org.quorate.meetings.release.domain.Release;
import org.quorate.meetings.release.domain.Releases;
import org.quorate.meetings.release.domain.Sealed;
import org.springframework.stereotype.Service;

/** Finds what was released, for anyone. */
@Service
public class ShowingReleases implements ReleasedPapers {

    private final Releases releases;
    private final WithheldItems items;
    private final Committed committed;

    ShowingReleases(Releases releases, WithheldItems items, Committed committed) {
        this.releases = releases;
        this.items = items;
        this.committed = committed;
    }

    public List<Release> at(MeetingId meeting) {
        return releases.at(meeting);
    }

    /** The title and the cover that are public by a part of a release. */
    public Optional<Withheld> cover(Sealed opened) {
        return Optional.ofNullable(opened.cover()).flatMap(items::find);
    }

    /** The texts of a register's entries that were withheld and are released, in the order of the entries. */
    public List<Opened> in(String register) {
        return releases.in(register).stream()
                .flatMap(release -> release.parts().stream().flatMap(part -> committed.by(release, part).stream()))
                .sorted(Comparator.comparing(opened -> opened.entry().number()))
                .toList();
    }

    /** The text that an entry withheld, once it is released. */
    public Optional<Opened> of(DecisionEntry entry) {
        return entry.withheldSha256() == null
                ? Optional.empty()
                : releases.in(entry.register()).stream()
                        .flatMap(release -> release.parts().stream())
                        .flatMap(part -> part.opened().texts().stream()
                                .filter(text -> Committed.isOf(text, entry))
                                .map(text -> new Opened(entry, text, part)))
                        .findFirst();
    }

    @Override
    public boolean include(Paper paper) {
        return paper.item() != null
                && releases.find(paper.item())
                        .filter(kept -> kept.it().includes(paper.id()))
                        .isPresent();
    }
}
