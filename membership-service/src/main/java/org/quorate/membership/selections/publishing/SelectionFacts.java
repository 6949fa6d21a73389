package org.quorate.membership.selections.publishing;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.membership.ChairSelected;
import org.quorate.membership.selections.application.ToldOfSelections;
import org.quorate.membership.selections.domain.Selection;
import org.springframework.stereotype.Component;

/** Tells who has been selected. */
@Component
final class SelectionFacts implements ToldOfSelections {

    @Override
    public List<Fact> of(Selection selection) {
        return selection.effectiveFrom().stream()
                .<Fact>map(from -> new ChairSelected(
                        selection.id().toString(),
                        selection.body().toString(),
                        selection.role(),
                        selection.candidate().toString(),
                        from,
                        selection.until().orElse(null),
                        selection.accountabilities(),
                        selection.alsoChairs()))
                .toList();
    }
}
