package org.quorate.gateway.site.planning;

import static org.quorate.gateway.site.forms.Question.lines;
import static org.quorate.gateway.site.forms.Question.someOf;
import static org.quorate.gateway.site.forms.Question.text;
import static org.quorate.gateway.site.forms.Question.tick;

import java.util.List;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;

/** What is asked about an item of an agenda: its title, what it is for, and its cover. */
final class ItemForm {

    private static final List<Option> PURPOSES =
            List.of(new Option("decision", "For decision"), new Option("information", "For information"));

    private ItemForm() {}

    static Form called(String title) {
        return Form.called(title).with(text("/title", "Title")).with(cover());
    }

    /** Everything but the title. */
    static List<Question> cover() {
        return List.of(
                someOf("/purpose", "For", PURPOSES),
                text("/sponsor", "Sponsor").hint("An office").orLeftOut(),
                text("/author", "Author").hint("An office").orLeftOut(),
                text("/organisation", "Organisation").orLeftOut(),
                lines("/recommendations", "Recommendations")
                        .hint("One a line; an item for decision needs one")
                        .orLeftOut(),
                text("/financialImplications", "Financial and resource implications")
                        .orLeftOut(),
                tick("/verbal", "A verbal report, without a paper"));
    }
}
