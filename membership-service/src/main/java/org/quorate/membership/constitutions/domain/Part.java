package org.quorate.membership.constitutions.domain;

import org.quorate.membership.wording.Text;

/** A part of the terms of reference that is text, such as its purpose (R-MEM-4). */
public record Part(String title, String text) {

    public Part {
        title = Text.line(title);
        text = Text.block(text);
    }

    boolean isCalled(String other) {
        return title.equalsIgnoreCase(other.strip());
    }
}
