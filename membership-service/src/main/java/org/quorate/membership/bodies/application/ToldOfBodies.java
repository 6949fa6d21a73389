package org.quorate.membership.bodies.application;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.membership.bodies.domain.Change;

/** What others are told of a change to a body, in the words of the contract. */
public interface ToldOfBodies {

    List<Fact> of(Change change);
}
