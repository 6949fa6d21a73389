package org.quorate.membership.requirements.domain;

import org.quorate.membership.wording.Text;

/** Someone who must be involved in a body's work, though not necessarily as a member (R-MEM-2). */
public record Stakeholder(String title, String law) {

    public Stakeholder {
        title = Text.line(title);
        law = Text.line(law);
    }
}
