package org.quorate.meetings.papers.domain;

import java.util.Locale;
import java.util.Optional;

/** The types of file that are taken: those that anyone can read and that do nothing by themselves. */
public enum PaperType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    private final String media;
    private final String ending;

    PaperType(String media, String ending) {
        this.media = media;
        this.ending = ending;
    }

    public String media() {
        return media;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return ending;
    }

    /** The type that a media type stands for, parameters aside. */
    public static Optional<PaperType> of(String stated) {
        String plain = stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        for (PaperType type : values()) {
            if (type.media.equals(plain)) return Optional.of(type);
        }
        return Optional.empty();
    }
}
