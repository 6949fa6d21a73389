package org.quorate.membership.requirements.domain;

import java.util.List;
import org.quorate.membership.wording.Text;

/**
 * What the terms of reference of a body must be like (R-MEM-4).
 *
 * @param parts the titles of the parts that they must have
 * @param agreedByAll whether they are in force only when every partner has recorded its agreement
 */
public record TermsWanted(List<String> parts, boolean agreedByAll, String law) {

    public TermsWanted {
        parts = parts.stream().map(Text::line).toList();
        law = Text.line(law);
        if (parts.isEmpty() && !agreedByAll) {
            throw new IllegalArgumentException("wanted of terms are parts, or that all agree to them");
        }
    }
}
