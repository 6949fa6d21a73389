package org.quorate.membership.constitutions.domain.belonging;

import org.quorate.membership.wording.Text;

/** The code that members accept, in a version of it, and whether they must before they first vote (R-MEM-16). */
public record CodeOfConduct(String version, boolean beforeVoting) {

    public CodeOfConduct {
        version = Text.line(version);
    }
}
