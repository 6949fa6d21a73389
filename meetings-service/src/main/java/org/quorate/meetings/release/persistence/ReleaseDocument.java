package org.quorate.meetings.release.persistence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.release.domain.Release;
import org.quorate.meetings.release.domain.Sealed;

/** A release as it is stored, under the id of its item. */
record ReleaseDocument(String meeting, String register, List<OpenedPart> parts) {

    record OpenedPart(Instant at, String reason, @Nullable String cover, List<TextPart> texts, List<String> papers) {}

    record TextPart(String of, String kind, String text, String salt) {}

    static ReleaseDocument of(Release release) {
        return new ReleaseDocument(
                release.meeting().toString(),
                release.register(),
                release.parts().stream().map(ReleaseDocument::part).toList());
    }

    private static OpenedPart part(Release.Part part) {
        Sealed opened = part.opened();
        return new OpenedPart(
                part.at(),
                part.reason(),
                opened.cover() == null ? null : opened.cover().toString(),
                opened.texts().stream()
                        .map(text -> new TextPart(text.of(), text.kind(), text.text(), text.salt()))
                        .toList(),
                opened.papers().stream().map(PaperId::toString).toList());
    }

    Release release(String id) {
        ItemId item = ItemId.of(id);
        return new Release(
                item,
                MeetingId.of(meeting),
                register,
                parts.stream().map(part -> part(part, item)).toList());
    }

    private Release.Part part(OpenedPart stored, ItemId item) {
        return new Release.Part(
                stored.at(),
                stored.reason(),
                new Sealed(
                        stored.cover() == null ? null : WithheldId.of(stored.cover()),
                        stored.texts().stream()
                                .map(text -> new WithheldText(
                                        text.of(), text.kind(), MeetingId.of(meeting), item, text.text(), text.salt()))
                                .toList(),
                        stored.papers().stream().map(PaperId::of).toList()));
    }
}
