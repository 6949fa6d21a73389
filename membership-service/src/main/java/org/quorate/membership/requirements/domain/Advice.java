package org.quorate.membership.requirements.domain;

import java.util.List;
import org.quorate.membership.wording.Text;

/**
 * What a body is advised to see to, and is not refused anything for: that one of its officers sits on another body (R-MEM-4).
 *
 * @param offices which of its officers, such as {@code chair}
 * @param onKind the kind of body on which one of them should sit
 */
public record Advice(String title, List<String> offices, String onKind, String law) {

    public Advice {
        title = Text.line(title);
        onKind = Text.line(onKind);
        law = Text.line(law);
        offices = offices.stream().map(Text::line).toList();
        if (offices.isEmpty()) {
            throw new IllegalArgumentException("advice names the offices that it is about");
        }
    }
}
