package org.quorate.meetings.release.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.OffsetDateTime;
import java.util.List;
import org.quorate.meetings.calendar.days.domain.London;
import org.quorate.meetings.release.application.ShowingReleases;
import org.quorate.meetings.release.domain.Release;

/** What is public of an exempt item by now. */
record ReleasedItemView(String item, List<PartView> parts) {

    /** What became public at one time, and why. */
    record PartView(
            OffsetDateTime releasedAt,
            String reason,
            @JsonUnwrapped SealedView opened) {}

    static ReleasedItemView of(Release release, ShowingReleases showing) {
        return new ReleasedItemView(
                release.item().toString(),
                release.parts().stream()
                        .map(part -> new PartView(
                                London.timeOf(part.at()), part.reason(), SealedView.of(part.opened(), showing)))
                        .toList());
    }
}
