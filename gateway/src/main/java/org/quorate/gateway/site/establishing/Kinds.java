package org.quorate.gateway.site.establishing;

import static org.quorate.gateway.site.forms.Question.select;
import static org.quorate.gateway.site.forms.Question.text;

import java.util.List;
import org.quorate.gateway.site.acting.Shape;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The kind of a body is chosen where the law knows it, and else put in words: two questions, one answer. */
final class Kinds implements Shape {

    private static final String CHOSEN = "kind";
    private static final String IN_WORDS = "kindInWords";
    private static final List<Option> KNOWN = List.of(
            new Option("HWB", "Health and wellbeing board"),
            new Option("ICP", "Integrated care partnership"),
            new Option("ILP", "Integrated locality partnership"),
            new Option("CSP", "Community safety partnership"),
            new Option("LSP", "Local strategic partnership"),
            new Option("thematic group", "Thematic group"));

    static List<Question> questions() {
        return List.of(
                select("/" + CHOSEN, "Kind", KNOWN)
                        .hint("It decides what the law requires of its membership")
                        .orLeftOut(),
                text("/" + IN_WORDS, "or another kind, in words")
                        .hint("For example: joint committee")
                        .orLeftOut());
    }

    /** A body as it is shown, as these questions ask for it. */
    static ObjectNode asAsked(JsonNode body) {
        ObjectNode asked = body.deepCopy().asObject();
        String kind = body.path(CHOSEN).asString("");
        if (!isKnown(kind)) asked.put(IN_WORDS, kind).remove(CHOSEN);
        return asked;
    }

    @Override
    public ObjectNode sent(ObjectNode entered) {
        JsonNode inWords = entered.remove(IN_WORDS);
        if (inWords != null) entered.set(CHOSEN, inWords);
        return entered;
    }

    private static boolean isKnown(String kind) {
        return KNOWN.stream().anyMatch(option -> option.value().equals(kind));
    }
}
