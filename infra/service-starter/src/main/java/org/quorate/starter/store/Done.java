package org.quorate.starter.store;

import java.util.List;
import org.bson.Document;
import org.quorate.starter.identity.Command;

/** The commands that a document remembers to have taken effect on it. */
final class Done {

    private Done() {}

    static void refuseRepetition(Document document) {
        Command command = Command.current();
        if (command.isRepeatable() && of(document).contains(command.id())) {
            throw new AlreadyDone(Keys.idOf(document.getString(Fields.ID)));
        }
    }

    private static List<String> of(Document document) {
        return document.getList(Fields.DONE, String.class, List.of());
    }
}
