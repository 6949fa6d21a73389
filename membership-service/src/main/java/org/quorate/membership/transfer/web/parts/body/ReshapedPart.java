package org.quorate.membership.transfer.web.parts.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.Reshaped;
import org.quorate.membership.transfer.web.parts.Known;

/** That a proposal for the seats took effect (R-MEM-5). */
public record ReshapedPart(
        @NotNull UUID proposal,
        @NotNull LocalDate from,
        @Nullable String decision) {

    public static ReshapedPart of(Reshaped reshaped) {
        return new ReshapedPart(reshaped.proposal(), reshaped.from(), reshaped.decision());
    }

    public Reshaped read(Known known) {
        return new Reshaped(known.id(proposal), from, decision);
    }
}
