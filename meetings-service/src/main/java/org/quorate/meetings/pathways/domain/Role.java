package org.quorate.meetings.pathways.domain;

import org.quorate.meetings.register.domain.Word.Outcome;

/** What a body or an officer does with the matter at a step. */
public enum Role {
    CONSIDER("consider"),
    RECOMMEND("recommend"),
    ENDORSE("endorse"),
    RATIFY("ratify"),
    AGREE("agree");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Role of(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException(
                "a step is to consider, recommend, endorse, ratify or agree, was \"" + word + "\"");
    }

    /** Whether it can give effect, and so end a pathway. */
    public boolean canGiveEffect() {
        return switch (this) {
            case CONSIDER, RECOMMEND -> false;
            case ENDORSE, RATIFY, AGREE -> true;
        };
    }

    /** Whether the matter goes on when this has come of it here. */
    public boolean isDoneBy(Outcome outcome) {
        return switch (outcome) {
            case CARRIED -> true;
            case IN_PRINCIPLE -> !canGiveEffect();
            case RECOMMENDED -> this == CONSIDER || this == RECOMMEND;
            case NOTED -> this == CONSIDER;
            case DEFERRED, LOST, WITHDRAWN -> false;
        };
    }
}
