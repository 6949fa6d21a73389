package org.quorate.meetings.register.application;

import java.util.List;
import org.quorate.contracts.meetings.DecisionTaken;

/** What a feature knows that a decision rested on; each answers for what it keeps, of the moment when the decision was taken. */
public interface Evidence {

    /** The interests that members had declared in the item (R-MTG-8). */
    default List<DecisionTaken.Declaration> declarations(DecisionTaken.Content decision) {
        return List.of();
    }

    /** The papers that were before the meeting on the item; only those that anyone may see. */
    default List<DecisionTaken.Paper> papers(DecisionTaken.Content decision) {
        return List.of();
    }
}
