package org.quorate.meetings.register.application;

import java.util.List;
import java.util.Optional;
import org.quorate.contracts.meetings.DecisionTaken;

/** What a feature knows that a decision rested on; each answers for what it keeps, of the moment when the decision was taken. */
public interface Evidence {

    /** The interests that members had declared in the item (R-MTG-8). */
    default List<DecisionTaken.Declaration> declarations(DecisionTaken.Content decision) {
        return List.of();
    }

    /** Where the public may not know all of it: the SHA-256 of a secret salt and what is withheld (R-MTG-10). */
    default Optional<String> commitment(DecisionTaken decision) {
        return Optional.empty();
    }

    /** The papers that were before the meeting on the item; only those that anyone may see. */
    default List<DecisionTaken.Paper> papers(DecisionTaken.Content decision) {
        return List.of();
    }
}
