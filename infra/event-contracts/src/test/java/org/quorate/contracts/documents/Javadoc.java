package org.quorate.contracts.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source of a record says of it, so that the published documents say the same. */
final class Javadoc {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!/\\*\\*).)*?", Pattern.DOTALL);

    private final String text;

    private Javadoc(String text) {
        this.text = text;
    }

    static Javadoc of(Class<?> type) {
        Matcher found = Pattern.compile(COMMENT + "\\brecord " + type.getSimpleName() + "\\(", Pattern.DOTALL)
                .matcher(sourceOf(type));
        return new Javadoc(found.find() ? plain(found.group(1)) : "");
    }

    Optional<String> description() {
        int parameters = text.indexOf("@param");
        String said = (parameters < 0 ? text : text.substring(0, parameters)).strip();
        return Optional.of(said).filter(words -> !words.isEmpty());
    }

    Optional<String> of(String component) {
        Matcher found =
                Pattern.compile("@param " + component + " ((?:(?!@param).)*)").matcher(text);
        return found.find() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String sourceOf(Class<?> type) {
        try {
            Path file = SOURCES.resolve(type.getName().replaceFirst("\\$.*", "").replace('.', '/') + ".java");
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
