package org.quorate.gateway.site.meetings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;

/** What is exempt at a meeting, in full, for those who may read it; nothing for anyone else. */
public record ExemptBusiness(List<Withheld> items, List<FullText> texts) {

    public static final ExemptBusiness NONE = new ExemptBusiness(List.of(), List.of());

    public ExemptBusiness {
        items = Lists.orEmpty(items);
        texts = Lists.orEmpty(texts);
    }

    /** The full text of a motion, a decision or a minute, by its id. */
    public record FullText(String id, String text) {}

    /** An exempt item as members of the body read it. */
    public record Withheld(
            String id,
            String title,
            @Nullable String sponsor,
            @Nullable String author,
            List<String> recommendations,
            @Nullable String financialImplications) {

        public Withheld {
            recommendations = Lists.orEmpty(recommendations);
        }
    }

    public @Nullable Withheld of(Meeting.Item item) {
        return items.stream()
                .filter(withheld -> withheld.id().equals(item.id()))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String fullText(String id) {
        return texts.stream()
                .filter(text -> text.id().equals(id))
                .map(FullText::text)
                .findFirst()
                .orElse(null);
    }
}
