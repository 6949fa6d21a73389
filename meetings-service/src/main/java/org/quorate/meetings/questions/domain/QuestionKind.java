package org.quorate.meetings.questions.domain;

/** Who asks: the public, or a member of the body. */
public enum QuestionKind {
    PUBLIC("public"),
    MEMBER("member");

    private final String word;

    QuestionKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static QuestionKind of(String word) {
        for (QuestionKind kind : values()) {
            if (kind.word.equals(word)) return kind;
        }
        throw new IllegalArgumentException("a question is a public or a member's one, was \"" + word + "\"");
    }
}
