package org.quorate.membership.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One of a few named values, in the words of the API: lower case, with hyphens. */
public final class Choice {

    private Choice() {}

    /** The value that a word names; any other word is refused with the list of those there are. */
    public static <E extends Enum<E>> E of(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> wordFor(value).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "is one of " + words(kind) + ", was \"" + Text.shortened(word) + "\""));
    }

    public static String wordFor(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Choice::wordFor).collect(Collectors.joining(", "));
    }
}
