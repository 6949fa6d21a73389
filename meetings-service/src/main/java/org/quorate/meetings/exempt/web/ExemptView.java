package org.quorate.meetings.exempt.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.web.views.ItemView;
import org.quorate.meetings.exempt.application.ShowingExempt.ExemptItem;
import org.quorate.meetings.exempt.domain.WithheldText;

/** What is exempt at a meeting, in full. */
record ExemptView(String meeting, List<ExemptItemView> items, List<TextView> texts) {

    /** An exempt item in full. */
    record ExemptItemView(
            int number,
            String id,
            String publicTitle,
            String title,
            String ground,
            List<String> purpose,
            @Nullable String sponsor,
            @Nullable String author,
            @Nullable String organisation,
            List<String> recommendations,
            @Nullable String financialImplications,
            @Nullable Map<String, String> headings,
            @Nullable String beneficiary) {

        static ExemptItemView of(ExemptItem exempt) {
            Cover cover = exempt.withheld().cover();
            return new ExemptItemView(
                    exempt.number(),
                    exempt.item().id().toString(),
                    exempt.item().title(),
                    exempt.withheld().title(),
                    exempt.exemption().ground().text(),
                    exempt.item().purposes().stream().map(Purpose::word).toList(),
                    cover.sponsor(),
                    cover.author(),
                    cover.organisation(),
                    cover.recommendations(),
                    cover.financialImplications(),
                    ItemView.headings(cover),
                    exempt.withheld().beneficiary());
        }
    }

    static ExemptView of(Meeting meeting, List<ExemptItem> items, List<WithheldText> texts) {
        return new ExemptView(
                meeting.id().toString(),
                items.stream().map(ExemptItemView::of).toList(),
                texts.stream().map(TextView::of).toList());
    }
}
