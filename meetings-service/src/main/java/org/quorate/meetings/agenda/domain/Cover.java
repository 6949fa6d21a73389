package org.quorate.meetings.agenda.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cover of an item's report (R-MTG-5).
 *
 * @param passages what stands under the further headings of the body's template
 */
public record Cover(
        @Nullable String sponsor,
        @Nullable String author,
        @Nullable String organisation,
        List<String> recommendations,
        @Nullable String financialImplications,
        List<Passage> passages) {

    /** What a cover says under one heading, such as {@code Key issues}. */
    public record Passage(String heading, String text) {

        private static final Pattern ADDRESS_OR_NUMBER = Pattern.compile("@|\\d[\\d\\s()-]{5,}");

        /** A contact given by an e-mail address or a telephone number instead of an office. */
        public boolean namesNoOffice() {
            return heading.equalsIgnoreCase(Headings.CONTACT)
                    && ADDRESS_OR_NUMBER.matcher(text).find();
        }
    }

    public Cover(
            @Nullable String sponsor,
            @Nullable String author,
            @Nullable String organisation,
            List<String> recommendations,
            @Nullable String financialImplications) {
        this(sponsor, author, organisation, recommendations, financialImplications, List.of());
    }

    public static Cover none() {
        return new Cover(null, null, null, List.of(), null);
    }

    /** The headings under which something is said. */
    public List<String> filled() {
        List<String> filled = new ArrayList<>();
        note(filled, Headings.SPONSOR, sponsor);
        note(filled, Headings.AUTHOR, author);
        note(filled, Headings.ORGANISATION, organisation);
        if (!recommendations.isEmpty()) {
            filled.add(Headings.RECOMMENDATIONS);
        }
        note(filled, Headings.FINANCIAL, financialImplications);
        passages.forEach(passage -> filled.add(passage.heading()));
        return List.copyOf(filled);
    }

    private static void note(List<String> filled, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            filled.add(heading);
        }
    }
}
