package org.quorate.meetings.release.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.exempt.web.CoverView;
import org.quorate.meetings.exempt.web.TextView;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.release.application.ShowingReleases;
import org.quorate.meetings.release.domain.Sealed;

/** What is, or was, withheld of an exempt item; papers by their ids. */
record SealedView(@Nullable CoverView cover, List<TextView> texts, List<String> papers) {

    static SealedView of(Sealed secret, ShowingReleases showing) {
        return new SealedView(
                showing.cover(secret).map(CoverView::of).orElse(null),
                secret.texts().stream().map(TextView::of).toList(),
                secret.papers().stream().map(PaperId::toString).toList());
    }
}
