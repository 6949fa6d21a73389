package org.quorate.meetings.voting.persistence;

import org.bson.Document;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Tally;

/** Counted votes in a document: there may be thousands, so they go in and out by hand. */
final class CountedParts {

    private CountedParts() {}

    static Document document(Tally.Counted vote) {
        Document document = new Document("voter", vote.voter())
                .append("name", vote.name())
                .append("choice", vote.choice().word())
                .append("change", vote.change());
        if (vote.by() != null) {
            document.append("by", vote.by());
        }
        return document;
    }

    static Tally.Counted counted(Document stored) {
        return new Tally.Counted(
                stored.getString("voter"),
                stored.getString("name"),
                Choice.of(stored.getString("choice")),
                stored.getString("by"),
                stored.getInteger("change"));
    }
}
