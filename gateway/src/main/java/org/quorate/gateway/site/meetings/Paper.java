package org.quorate.gateway.site.meetings;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.words.Tag;
import org.quorate.gateway.site.words.Words;

/** A paper for an item of an agenda; an earlier version names the one that took its place. */
public record Paper(
        String id,
        @Nullable String item,
        String title,
        String type,
        int pages,
        @Nullable Integer version,
        @Nullable String supersedes,
        @Nullable String supersededBy,
        @Nullable String urgency,
        @Nullable Boolean exempt,
        @Nullable Boolean isPublic,
        String href) {

    /** The current papers by their items; those of the meeting as a whole under no name. */
    static Map<String, List<Paper>> byItem(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.supersededBy() == null)
                .collect(groupingBy(paper -> paper.item() == null ? "" : paper.item()));
    }

    /** What is to be known of it before it is opened. */
    public List<Tag> tags() {
        return Stream.of(
                        tag(isWithheld(), "Not for the public", "red"),
                        tag(urgency != null, "Supplement", "yellow"),
                        tag(version != null && version > 1, "Version " + version, "grey"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** An exempt paper that has been released is withheld no longer. */
    private boolean isWithheld() {
        return Boolean.TRUE.equals(exempt) && !Boolean.TRUE.equals(isPublic);
    }

    private static Optional<Tag> tag(boolean applies, String text, String colour) {
        return applies ? Optional.of(new Tag(text, colour)) : Optional.empty();
    }

    public String inWords() {
        return switch (type) {
            case "application/pdf" -> "PDF, " + new Words().count(pages, "page", "pages");
            case "image/png" -> "PNG image";
            case "image/jpeg" -> "JPEG image";
            default -> type;
        };
    }
}
