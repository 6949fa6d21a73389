package org.quorate.meetings.voting.secrecy.persistence;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.quorate.meetings.voting.casting.domain.Poll;
import org.quorate.meetings.voting.secrecy.domain.PaperId;
import org.quorate.meetings.voting.secrecy.domain.Papers;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Papers in the document store. They are not kept as other things are: no version, no time, no cause and no account is written with
 * one, so that nothing about it can be set beside the mark of its voter. A paper without a choice is one that is fenced off.
 */
@Component
final class MongoPapers implements Papers {

    private static final String ID = "_id";
    private static final String POLL = "poll";
    private static final String CHOICE = "choice";

    private final MongoCollection<Document> collection;

    MongoPapers(MongoTemplate mongo) {
        collection = mongo.getCollection("papers");
        collection.createIndex(Indexes.ascending(POLL));
    }

    @Override
    public boolean put(Poll poll, PaperId paper, Choice choice) {
        return isInserted(document(poll, paper).append(CHOICE, choice.word()));
    }

    @Override
    public boolean fenceOff(Poll poll, PaperId paper) {
        Document fence = document(poll, paper);
        if (isInserted(fence)) {
            return true;
        }
        Document there = collection.find(new Document(ID, fence.getString(ID))).first();
        return there != null && !there.containsKey(CHOICE);
    }

    @Override
    public List<Choice> of(Poll poll) {
        List<Choice> choices = new ArrayList<>();
        for (Document paper : collection.find(new Document(POLL, keyOf(poll)))) {
            if (paper.containsKey(CHOICE)) {
                choices.add(Choice.of(paper.getString(CHOICE)));
            }
        }
        return choices;
    }

    @Override
    public void destroy(Poll poll) {
        collection.deleteMany(new Document(POLL, keyOf(poll)).append(CHOICE, new Document("$exists", true)));
    }

    private boolean isInserted(Document paper) {
        try {
            collection.insertOne(paper);
            return true;
        } catch (MongoWriteException refused) {
            if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw refused;
        }
    }

    private static Document document(Poll poll, PaperId paper) {
        return new Document(ID, keyOf(poll) + "/" + paper).append(POLL, keyOf(poll));
    }

    private static String keyOf(Poll poll) {
        return Tenancy.current() + "/" + poll;
    }
}
