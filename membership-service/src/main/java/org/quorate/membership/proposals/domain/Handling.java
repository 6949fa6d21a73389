package org.quorate.membership.proposals.domain;

import org.quorate.membership.bodies.domain.Reshaped;

/** What comes of handling a proposal: editing, showing, refusing or withdrawing it. */
public sealed interface Handling {

    /** It is as wished. */
    record Handled(SeatsProposal proposal) implements Handling {}

    /** It stays as it is, and why. */
    sealed interface Refused extends Handling {}

    /** It stands where this is no longer done. */
    record Standing(Stage stage) implements Refused {}

    /** It is in effect. */
    record InEffect(Reshaped reshaped) implements Refused {}
}
