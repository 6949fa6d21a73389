package org.quorate.meetings.release.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.papers.domain.PaperId;

/**
 * What is withheld of an exempt item, or a part of that.
 *
 * @param cover its own title and cover, by the document that has them
 * @param texts what was said of it: motions, decisions, actions, its minute
 * @param papers its papers, in all their versions
 */
public record Sealed(@Nullable WithheldId cover, List<WithheldText> texts, List<PaperId> papers) {

    boolean isNothing() {
        return cover == null && texts.isEmpty() && papers.isEmpty();
    }

    /** The ids by which its parts are told apart: the cover goes by that of the item. */
    Set<String> ids(ItemId item) {
        return Stream.of(
                        cover == null ? Stream.<String>of() : Stream.of(item.toString()),
                        texts.stream().map(WithheldText::of),
                        papers.stream().map(PaperId::toString))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /** The same, less what some of these ids name. */
    Sealed except(Set<String> ids, ItemId item) {
        return new Sealed(
                ids.contains(item.toString()) ? null : cover,
                texts.stream().filter(text -> !ids.contains(text.of())).toList(),
                papers.stream().filter(paper -> !ids.contains(paper.toString())).toList());
    }

    /** The same, less what is in another. */
    Sealed without(Sealed other) {
        return new Sealed(
                cover == null || cover.equals(other.cover) ? null : cover,
                texts.stream().filter(text -> !other.texts.contains(text)).toList(),
                papers.stream().filter(paper -> !other.papers.contains(paper)).toList());
    }
}
