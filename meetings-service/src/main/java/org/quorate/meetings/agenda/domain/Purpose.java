package org.quorate.meetings.agenda.domain;

/** What an item is before the meeting for. */
public enum Purpose {
    DECISION("decision"),
    INFORMATION("information");

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    public static Purpose of(String word) {
        for (Purpose purpose : values()) {
            if (purpose.word.equals(word)) {
                return purpose;
            }
        }
        throw new IllegalArgumentException("an item is for decision or for information, was \"" + word + "\"");
    }
}
