package org.quorate.meetings.agenda.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quorate.meetings.roll.domain.Constitution.Heading;

/** The headings that a body's covers have: those of its template, or where it has none those that are usual (R-MTG-5). */
public record Headings(List<Heading> of) {

    static final String SPONSOR = "Sponsor";
    static final String AUTHOR = "Author";
    static final String ORGANISATION = "Organisation";
    static final String RECOMMENDATIONS = "Recommendations";
    static final String FINANCIAL = "Financial implications";
    static final String CONTACT = "Contact officer";

    private static final String ALWAYS = "Title";

    /** Headings that are filled from a field of the item, by whichever name they go. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("title", ALWAYS),
            Map.entry("title of report", ALWAYS),
            Map.entry("purpose", ALWAYS),
            Map.entry("for decision or information", ALWAYS),
            Map.entry("for decision / information / both", ALWAYS),
            Map.entry("sponsor", SPONSOR),
            Map.entry("board sponsor", SPONSOR),
            Map.entry("author", AUTHOR),
            Map.entry("report author", AUTHOR),
            Map.entry("organisation", ORGANISATION),
            Map.entry("recommendation", RECOMMENDATIONS),
            Map.entry("recommendations", RECOMMENDATIONS),
            Map.entry("financial implications", FINANCIAL),
            Map.entry("resource implications", FINANCIAL),
            Map.entry("financial and resource implications", FINANCIAL));

    private static final List<String> USUAL = List.of(
            "Key issues",
            "Executive summary",
            "Reasons for recommendations",
            "Legal implications",
            "Risk implications",
            "Performance implications",
            "Environmental implications",
            "Other options considered",
            "Consultation",
            "Relevant policies",
            "Related decisions",
            "Background papers",
            CONTACT,
            "Appendices");

    public static Headings of(List<Heading> template) {
        return new Headings(
                template.isEmpty()
                        ? USUAL.stream().map(title -> new Heading(title, false)).toList()
                        : template);
    }

    /** The heading as the template spells it; none where it is not in the template, or has a field of its own. */
    public Optional<String> known(String given) {
        return further().stream()
                .filter(title -> title.equalsIgnoreCase(given.strip()))
                .findFirst();
    }

    /** The headings that have no field of their own. */
    public List<String> further() {
        return of.stream()
                .map(Heading::title)
                .filter(title -> !FIELDS.containsKey(name(title)))
                .toList();
    }

    /** The required headings under which an item says nothing; a standing or a verbal one has no report. */
    public List<String> missingOf(Item item) {
        if (item.standing() || item.verbal()) return List.of();
        List<String> filled = item.filled().stream().map(Headings::name).toList();
        return of.stream()
                .filter(Heading::required)
                .map(Heading::title)
                .filter(title -> !isFilled(title, filled))
                .toList();
    }

    private static boolean isFilled(String title, List<String> filled) {
        String field = FIELDS.getOrDefault(name(title), title);
        return field.equals(ALWAYS) || filled.contains(name(field));
    }

    private static String name(String title) {
        return title.strip().toLowerCase(Locale.UK);
    }
}
