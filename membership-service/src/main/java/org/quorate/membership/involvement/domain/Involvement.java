package org.quorate.membership.involvement.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.wording.Text;

/**
 * That a stakeholder was involved (R-MEM-2).
 *
 * @param stakeholder in the words of the list that it is held against
 * @param how such as a workshop, a network, a consultation
 * @param organisation which one it was, where that is known
 */
public record Involvement(
        UUID id,
        String stakeholder,
        String how,
        LocalDate on,
        @Nullable Party organisation) {

    public Involvement {
        stakeholder = Text.line(stakeholder);
        how = Text.line(how);
    }

    public boolean isOf(String title, LocalDate day) {
        return stakeholder.equalsIgnoreCase(title) && !on.isAfter(day);
    }
}
