package org.quorate.meetings.declarations.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.roll.domain.PersonId;

/** The interests declared at a meeting, in the order in which they were; one that was withdrawn stays to be seen. */
public record Declarations(List<Declaration> made) {

    public static Declarations none() {
        return new Declarations(List.of());
    }

    public Declarations with(Declaration declaration) {
        List<Declaration> next = new ArrayList<>(made);
        next.add(declaration);
        return new Declarations(List.copyOf(next));
    }

    public Declarations withdrawn(DeclarationId id, Instant now) {
        return new Declarations(made.stream()
                .map(each -> each.id().equals(id) ? each.withdrawn(now) : each)
                .toList());
    }

    public Optional<Declaration> find(DeclarationId id) {
        return made.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those that stand of an item. */
    public List<Declaration> of(ItemId item) {
        return made.stream()
                .filter(each -> each.stands() && each.item().equals(item))
                .toList();
    }

    /** Who takes no part in an item: not counted for its quorum, and without a vote on it (R-MTG-8); nobody where there is no item. */
    public Set<PersonId> excludedFrom(@Nullable ItemId item) {
        return excludedFrom(item, Instant.MAX);
    }

    /** As {@link #excludedFrom(ItemId)}, by what had been declared at that moment. */
    public Set<PersonId> excludedFrom(@Nullable ItemId item, Instant moment) {
        Set<PersonId> excluded = new LinkedHashSet<>();
        made.stream()
                .filter(each -> each.item().equals(item) && each.excludesAt(moment))
                .forEach(each -> excluded.add(each.person()));
        return excluded;
    }
}
