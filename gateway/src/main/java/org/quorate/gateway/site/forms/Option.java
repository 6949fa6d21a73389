package org.quorate.gateway.site.forms;

import java.util.List;
import java.util.Locale;

/** One of the things that may be chosen: the value that is sent, and how it is called. */
public record Option(String value, String label) {

    /** A word of the platform, such as {@code municipal-year}, as people read it. */
    public static Option word(String word) {
        String spaced = word.replace('-', ' ');
        return new Option(word, spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1));
    }

    /** Names that are sent as they are read. */
    public static List<Option> words(List<String> names) {
        return names.stream().map(name -> new Option(name, name)).toList();
    }
}
