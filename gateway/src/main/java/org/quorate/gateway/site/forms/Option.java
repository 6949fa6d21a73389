package org.quorate.gateway.site.forms;

/** One of the things that may be chosen: the value that is sent, and how it is called. */
public record Option(String value, String label) {

    /** A word that is sent as it is read. */
    public static Option word(String word) {
        return new Option(word, word.substring(0, 1).toUpperCase(java.util.Locale.UK) + word.substring(1));
    }
}
