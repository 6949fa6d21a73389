package org.quorate.membership.reminders.persistence;

import java.time.LocalDate;
import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.membership.reminders.application.Notices;
import org.quorate.membership.today.Today;
import org.quorate.starter.store.Aggregates;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Notices in MongoDB: the document under a notice's key is the claim to have given it. */
@Component
final class MongoNotices implements Notices {

    record NoticeDocument(LocalDate on) {}

    private final Aggregates<NoticeDocument> aggregates;
    private final Today today;

    MongoNotices(DocumentStores stores, Today today) {
        this.aggregates = stores.aggregates("notices", NoticeDocument.class);
        this.today = today;
    }

    @Override
    public boolean isGiven(String key) {
        return aggregates.find(key).isPresent();
    }

    @Override
    public void give(String key, Fact notice) {
        aggregates.add(key, new NoticeDocument(today.date()), List.of(notice));
    }
}
