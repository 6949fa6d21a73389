package org.quorate.gateway.site.meetings;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.words.Words;

/** A paper for an item of an agenda; an earlier version names the one that took its place. */
public record Paper(
        String id,
        @Nullable String item,
        String title,
        String type,
        int pages,
        @Nullable String supersededBy,
        String href) {

    static Map<String, List<Paper>> byItem(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.item() != null && paper.supersededBy() == null)
                .collect(groupingBy(paper -> String.valueOf(paper.item())));
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
