package org.quorate.gateway.site.meetings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** What was exempt at a meeting and is public now. */
public record Released(List<OfItem> items) {

    public static final Released NOTHING = new Released(List.of());

    public Released {
        items = Lists.orEmpty(items);
    }

    /** What became public of one item, at one time or at several. */
    public record OfItem(String item, List<Part> parts) {}

    /** What became public at one time, and why. */
    public record Part(
            OffsetDateTime releasedAt,
            String reason,
            @Nullable Cover cover,
            List<Text> texts) {

        public Part {
            texts = Lists.orEmpty(texts);
        }
    }

    /** The item's own title and the cover of its report. */
    public record Cover(
            String title,
            @Nullable String sponsor,
            @Nullable String author,
            List<String> recommendations,
            @Nullable String financialImplications,
            Map<String, String> headings) {

        public Cover {
            recommendations = Lists.orEmpty(recommendations);
            headings = headings == null ? Map.of() : headings;
        }
    }

    /** A motion, a decision, an action or a minute in full. */
    public record Text(String kind, String id, String text) {}

    public List<Part> of(Meeting.Item item) {
        return items.stream()
                .filter(released -> released.item().equals(item.id()))
                .flatMap(released -> released.parts().stream())
                .toList();
    }
}
