package org.quorate.meetings.exempt.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.calendar.web.views.ItemView;

/** An exempt item's own title, the cover of its report, and who would get money by it. */
public record CoverView(
        String title,
        @Nullable String sponsor,
        @Nullable String author,
        @Nullable String organisation,
        List<String> recommendations,
        @Nullable String financialImplications,
        @Nullable Map<String, String> headings,
        @Nullable String beneficiary) {

    public static CoverView of(Withheld withheld) {
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
