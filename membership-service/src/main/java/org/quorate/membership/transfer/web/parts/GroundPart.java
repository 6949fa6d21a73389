package org.quorate.membership.transfer.web.parts;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.seats.domain.Ground;
import org.quorate.starter.problems.Field;

/** What an appointment or an ending rests on. */
public record GroundPart(@NotNull String inWords, @Nullable String decision) {

    public static @Nullable GroundPart of(@Nullable Ground ground) {
        return ground == null ? null : new GroundPart(ground.inWords(), ground.decision());
    }

    public static @Nullable Ground read(String place, @Nullable GroundPart part) {
        return part == null ? null : Field.at(place, () -> new Ground(part.inWords(), part.decision()));
    }
}
