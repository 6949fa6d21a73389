package org.quorate.meetings.pack.printing;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** XHTML as it is being written: whatever people wrote goes in escaped. */
final class Markup {

    private final StringBuilder written = new StringBuilder();

    /** Markup of our own. */
    Markup tag(String markup) {
        written.append(markup);
        return this;
    }

    /** Words of people. */
    Markup text(String words) {
        written.append(escaped(words));
        return this;
    }

    Markup element(String name, String words) {
        return tag("<" + name + ">").text(words).tag("</" + name.split(" ", 2)[0] + ">");
    }

    /** Paragraphs, where the text has empty lines between them. */
    Markup paragraphs(String words) {
        for (String paragraph : words.strip().split("\\R\\s*\\R")) {
            element("p", paragraph);
        }
        return this;
    }

    static String escaped(String words) {
        return HtmlUtils.htmlEscapeDecimal(words.replaceAll("[\\p{Cntrl}&&[^\n\t]]", " "));
    }

    static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
