package org.quorate.membership.drafts.application;

import org.quorate.membership.bodies.domain.answers.Adoption;
import org.quorate.membership.constitutions.domain.Version;
import org.quorate.membership.drafts.domain.Draft;

/** What comes of working on a draft. */
public sealed interface Drafting {

    /** It is as wished. */
    record Drafted(Draft draft) implements Drafting {}

    /** It could never be adopted as it is. */
    record Unworkable(Adoption.Refused why) implements Drafting {}

    /** It has become a version of the constitution, and what that says is not altered. */
    record AdoptedAlready(Version version) implements Drafting {}
}
