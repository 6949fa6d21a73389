package org.quorate.meetings.papers.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;

/** All papers of one meeting, with which of them newer ones have taken the place of. */
public record Dossier(List<Paper> papers) {

    public Optional<Paper> paper(PaperId id) {
        return papers.stream().filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** The paper that has taken the place of another. */
    public Optional<Paper> successorOf(Paper paper) {
        return papers.stream()
                .filter(other -> !other.withdrawn() && paper.id().equals(other.supersedes()))
                .findFirst();
    }

    /** Those that are still the newest version. */
    public List<Paper> current() {
        return papers.stream()
                .filter(paper -> !paper.withdrawn() && successorOf(paper).isEmpty())
                .toList();
    }

    /** The newest versions of an item's papers, in the order in which they came. */
    public List<Paper> currentOf(Item item) {
        return current().stream().filter(paper -> paper.isOf(item)).toList();
    }

    /** A paper whose place another of the same item may take. */
    public Optional<Paper> replaceable(PaperId id, @Nullable ItemId item) {
        return paper(id)
                .filter(paper -> !paper.withdrawn() && successorOf(paper).isEmpty())
                .filter(paper -> java.util.Objects.equals(paper.item(), item));
    }
}
