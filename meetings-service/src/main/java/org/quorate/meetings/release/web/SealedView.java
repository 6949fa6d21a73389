package org.quorate.meetings.release.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.calendar.web.views.ItemView;
import org.quorate.meetings.exempt.web.TextView;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.release.application.ShowingReleases;
import org.quorate.meetings.release.domain.Sealed;

/** What is, or was, withheld of an exempt item; papers by their ids. */
record SealedView(@Nullable CoverView cover, List<TextView> texts, List<String> papers) {

    /** The item's own title and the cover of its report. */
    record CoverView(
            String title,
            @Nullable String sponsor,
            @Nullable String author,
            @Nullable String organisation,
            List<String> recommendations,
            @Nullable String financialImplications,
            @Nullable Map<String, String> headings,
            @Nullable String beneficiary) {

        static CoverView of(Withheld withheld) {
            Cover cover = withheld.cover();
            return new CoverView(
                    withheld.title(),
                    cover.sponsor(),
                    cover.author(),
                    cover.organisation(),
                    cover.recommendations(),
                    cover.financialImplications(),
                    ItemView.headings(cover),
                    withheld.beneficiary());
        }
    }

    static SealedView of(Sealed secret, ShowingReleases showing) {
        return new SealedView(
                showing.cover(secret).map(CoverView::of).orElse(null),
                secret.texts().stream().map(TextView::of).toList(),
                secret.papers().stream().map(PaperId::toString).toList());
    }
}
