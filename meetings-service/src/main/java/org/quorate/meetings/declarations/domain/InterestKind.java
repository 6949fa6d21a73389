package org.quorate.meetings.declarations.domain;

/** What kind of interest a member has in an item (R-MTG-8). */
public enum InterestKind {
    DISCLOSABLE_PECUNIARY("disclosable-pecuniary"),
    OTHER_REGISTRABLE("other-registrable"),
    NON_REGISTRABLE("non-registrable");

    private final String word;

    InterestKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether whoever has it takes no part in the item. */
    public boolean excludes() {
        return this == DISCLOSABLE_PECUNIARY;
    }

    public static InterestKind of(String word) {
        for (InterestKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "an interest is disclosable-pecuniary, other-registrable or non-registrable, was \"" + word + "\"");
    }
}
