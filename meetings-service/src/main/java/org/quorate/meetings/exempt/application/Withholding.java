package org.quorate.meetings.exempt.application;

import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.stereotype.Component;

/** Keeps back what is said of an exempt item (R-MTG-10): a motion, a decision, a minute of it carries only the public wording. */
@Component
public class Withholding {

    /** What everyone sees of the nature of an interest in an exempt item. */
    public static final String NATURE = "withheld, for the item is exempt";

    private final WithheldTexts texts;
    private final Salts salts;

    Withholding(WithheldTexts texts, Salts salts) {
        this.texts = texts;
        this.salts = salts;
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
        return openly(concernsExempt(meeting, said), said.text(), said.publicText());
    }

    /** The same, of what is said anew of something that is withheld, or is not. */
    public static String openly(boolean isExempt, String text, @Nullable String publicText) {
        if (!isExempt) {
            if (publicText != null)
                throw new RuleBroken(
                                "R-MTG-10", "Only what concerns an exempt item has a public wording beside its own.")
                        .at("/publicText");
            return text;
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
            keep(said.id(), said.kind(), meeting.id(), item, said.text());
        }
    }

    /** Keeps what is said anew of the same, under an id of its own. */
    public void keepAnew(WithheldText before, String id, String kind, String text) {
        keep(id, kind, before.meeting(), before.item(), text);
    }

    private void keep(String id, String kind, MeetingId meeting, ItemId item, String text) {
        String salt = texts.find(id)
                .filter(before -> before.text().equals(text))
                .map(WithheldText::salt)
                .orElseGet(salts::next);
        texts.keep(new WithheldText(id, kind, meeting, item, text, salt));
    }

    private static boolean concernsExempt(Meeting meeting, Said said) {
        ItemId item = said.item();
        return item != null && meeting.agenda().item(item).map(Item::isExempt).orElse(false);
    }
}
