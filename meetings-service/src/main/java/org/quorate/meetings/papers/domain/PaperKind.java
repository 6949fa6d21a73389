package org.quorate.meetings.papers.domain;

import java.util.Locale;

/** What a paper is to its item. */
public enum PaperKind {
    REPORT,
    APPENDIX,
    BACKGROUND,
    MINUTES,
    PRESENTATION,
    OTHER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PaperKind of(String word) {
        for (PaperKind kind : values()) {
            if (kind.word().equals(word)) return kind;
        }
        throw new IllegalArgumentException(
                "a paper is a report, an appendix, background, minutes, a presentation or other, was \"" + word + "\"");
    }
}
