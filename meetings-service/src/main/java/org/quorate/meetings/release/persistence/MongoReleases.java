package org.quorate.meetings.release.persistence;

import java.util.List;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.kept.Shelved;
import org.quorate.meetings.release.application.ReleaseFacts;
import org.quorate.meetings.release.domain.Release;
import org.quorate.meetings.release.domain.ReleaseEvent;
import org.quorate.meetings.release.domain.Releases;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** What was released in the document store. */
@Component
final class MongoReleases extends Shelved<ItemId, Release, ReleaseEvent, ReleaseDocument> implements Releases {

    private static final String MEETING = "meeting";
    private static final String REGISTER = "register";

    MongoReleases(DocumentStores stores, ReleaseFacts facts) {
        super(
                new Shelf<>(
                        stores.aggregates("releases", ReleaseDocument.class, MEETING, REGISTER),
                        ReleaseDocument::of,
                        stored -> stored.state().release(stored.id())),
                Release::item,
                facts::of);
    }

    @Override
    public List<Release> at(MeetingId meeting) {
        return all(MEETING, meeting).stream().map(Kept::it).toList();
    }

    @Override
    public List<Release> in(String register) {
        return all(REGISTER, register).stream().map(Kept::it).toList();
    }
}
