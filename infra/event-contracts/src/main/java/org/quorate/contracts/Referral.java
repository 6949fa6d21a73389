package org.quorate.contracts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Business that one service refers to a body, for its forward plan (R-MTG-13).
 *
 * @param bodyId the body that should deal with it
 * @param title as it should stand on the forward plan
 * @param summary a sentence for the clerk
 * @param subject what a decision about it will name
 * @param wantedBy the date by which a decision is wanted, if any
 * @param beneficiary the organisation that would get money by it, by its name or its id, if any would
 */
public record Referral(
        String bodyId,
        String title,
        String summary,
        Subject subject,
        @Nullable LocalDate wantedBy,
        @Nullable String beneficiary) {}
