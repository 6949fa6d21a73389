package org.quorate.meetings.minutes.persistence;

import java.time.Instant;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Minutes;

/** What minutes said at one of their versions, and since when. */
record RevisionDocument(String minutes, long version, Instant since, MinutesDocument content) {

    static RevisionDocument of(Kept<Minutes> kept) {
        return new RevisionDocument(
                kept.it().id().toString(), kept.version(), kept.modified(), MinutesWriting.documentOf(kept.it()));
    }

    Kept<Minutes> kept() {
        return new Kept<>(MinutesReading.minutesOf(content), version, since, version);
    }
}
