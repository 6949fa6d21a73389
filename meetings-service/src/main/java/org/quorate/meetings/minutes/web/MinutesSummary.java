package org.quorate.meetings.minutes.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.calendar.web.views.MeetingView.BodyView;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.Minutes;

/** Minutes as they are listed: their headings. */
record MinutesSummary(
        String id,
        String meeting,
        BodyView body,
        LocalDate heldOn,
        String status,
        List<Heading> items,
        OffsetDateTime modified) {

    /** The heading of a minute. */
    record Heading(
            int number,
            String title,
            @Nullable String outcome,
            @Nullable String exempt) {}

    /** Why a minute is withheld from the public, where it is. */
    static @Nullable String ground(Minute minute) {
        Minute.Exempt exempt = minute.exempt();
        return exempt == null ? null : exempt.ground();
    }

    static MinutesSummary of(Kept<Minutes> kept) {
        Minutes minutes = kept.it();
        List<Heading> headings = new ArrayList<>();
        for (Minute minute : minutes.items()) {
            headings.add(new Heading(
                    minutes.firstNumber() + headings.size(), minute.title(), minute.outcome(), ground(minute)));
        }
        return new MinutesSummary(
                minutes.id().toString(),
                minutes.of().meeting().toString(),
                new BodyView(
                        minutes.of().body().body().toString(),
                        minutes.of().body().name()),
                minutes.of().day(),
                minutes.status().word(),
                headings,
                London.timeOf(kept.modified()));
    }
}
