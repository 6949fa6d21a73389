package org.quorate.membership.proposals.application;

import org.quorate.membership.bodies.domain.answers.Reshaping;
import org.quorate.membership.proposals.domain.Stage;

/** What comes of putting a proposal into effect. */
public sealed interface Effecting {

    /** Its body is as proposed. */
    record InEffect() implements Effecting {}

    /** It is not, and why. */
    sealed interface Refused extends Effecting {}

    /** It has been refused or withdrawn. */
    record Closed(Stage stage) implements Refused {}

    /** An organisation that should fill a seat is only named, or nobody knows it. */
    record NotEntered(int place, String name) implements Refused {}

    /** The body cannot be so. */
    record NotReshaped(Reshaping.Refused why) implements Refused {}
}
