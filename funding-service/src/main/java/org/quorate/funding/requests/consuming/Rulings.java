package org.quorate.funding.requests.consuming;

import org.quorate.funding.requests.domain.Decision.Ruling;

/** What an entry of the register means for a request: only what was carried gives effect to its subject (R-VOT-8). */
final class Rulings {

    private Rulings() {}

    static Ruling of(String word, String outcome) {
        if (word.equals("rejected")) return Ruling.REFUSES;
        return switch (outcome) {
            case "carried" -> Ruling.AGREES;
            case "lost" -> Ruling.REFUSES;
            default -> Ruling.LEAVES_OPEN;
        };
    }
}
