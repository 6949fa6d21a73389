package org.quorate.membership.selections.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.membership.selections.domain.Selection;

/** What others are told of a selection, in the words of the contract: nothing before all sides have consented. */
public interface ToldOfSelections {

    List<Fact> of(Selection selection);
}
