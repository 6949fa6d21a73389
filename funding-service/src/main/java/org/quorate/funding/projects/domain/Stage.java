package org.quorate.funding.projects.domain;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How far a project has come (R-FND-6). */
public enum Stage {
    EVIDENCE("evidence gathering and consultation"),
    DESIGN("design"),
    DELIVERY("delivery"),
    EVALUATION("evaluation"),
    CLOSED("closed");

    private final String words;

    Stage(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static Stage of(String words) {
        return Arrays.stream(values())
                .filter(stage -> stage.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a project's stage is one of: " + all() + "; was \"" + words + "\""));
    }

    private static String all() {
        return Arrays.stream(values()).map(Stage::words).collect(Collectors.joining(", "));
    }
}
