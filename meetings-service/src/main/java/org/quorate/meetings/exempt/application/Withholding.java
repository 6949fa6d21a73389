package org.quorate.meetings.exempt.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.stereotype.Component;

/** Keeps back what is said of an exempt item (R-MTG-10): a motion, a decision, a minute of it carries only the public wording. */
@Component
public class Withholding {

    private final WithheldTexts texts;

    Withholding(WithheldTexts texts) {
        this.texts = texts;
    }

    /** What is about to be said of an item: the text, and for an exempt item the wording that the public may see. */
    public record Said(
            String kind,
            String id,
            @Nullable ItemId item,
            String text,
            @Nullable String publicText) {}

    /**
     * The wording that may be stored, shown and told as the text of the thing.
     *
     * @throws RuleBroken when there is no public wording for an exempt item, or one for an item that is not
     */
    public static String openly(Meeting meeting, Said said) {
        String publicText = said.publicText();
        if (!concernsExempt(meeting, said)) {
            if (publicText != null)
                throw new RuleBroken(
                                "R-MTG-10", "Only what concerns an exempt item has a public wording beside its own.")
                        .at("/publicText");
            return said.text();
        }
        if (publicText == null || publicText.isBlank())
            throw new RuleBroken(
                            "R-MTG-10",
                            "The item is exempt: what the public may know of this is given as its public wording.")
                    .at("/publicText");
        return publicText.strip();
    }

    /** Keeps the text of what concerns an exempt item, under the id of the thing; before the thing itself is saved. */
    public void keep(Meeting meeting, Said said) {
        ItemId item = said.item();
        if (item != null && concernsExempt(meeting, said)) {
            texts.keep(new WithheldText(said.id(), said.kind(), meeting.id(), item, said.text()));
        }
    }

    private static boolean concernsExempt(Meeting meeting, Said said) {
        ItemId item = said.item();
        return item != null && meeting.agenda().item(item).map(Item::isExempt).orElse(false);
    }
}
