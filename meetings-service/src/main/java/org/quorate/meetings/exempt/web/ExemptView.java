package org.quorate.meetings.exempt.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.exempt.application.ShowingExempt.ExemptItem;
import org.quorate.meetings.exempt.domain.WithheldText;

/** What is exempt at a meeting, in full. */
record ExemptView(String meeting, List<ExemptItemView> items, List<TextView> texts) {

    /** An exempt item in full. */
    record ExemptItemView(
            int number,
            String id,
            String publicTitle,
            String ground,
            List<String> purpose,
            @JsonUnwrapped CoverView cover) {

        static ExemptItemView of(ExemptItem exempt) {
            return new ExemptItemView(
                    exempt.number(),
                    exempt.item().id().toString(),
                    exempt.item().title(),
                    exempt.exemption().ground().text(),
                    exempt.item().purposes().stream().map(Purpose::word).toList(),
                    CoverView.of(exempt.withheld()));
        }
    }

    static ExemptView of(Meeting meeting, List<ExemptItem> items, List<WithheldText> texts) {
        return new ExemptView(
                meeting.id().toString(),
                items.stream().map(ExemptItemView::of).toList(),
                texts.stream().map(TextView::of).toList());
    }
}
