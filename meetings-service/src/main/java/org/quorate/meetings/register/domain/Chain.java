package org.quorate.meetings.register.domain;

/** Follows a register from its first entry, each carrying the hash of the one before (R-DEC-1). */
public final class Chain {

    private int entries;
    private Hash head;

    private Chain(int entries, Hash head) {
        this.entries = entries;
        this.head = head;
    }

    public static Chain fromTheFirst() {
        return new Chain(0, Hash.OF_NOTHING);
    }

    /** Goes on behind an entry that was found to hold before. */
    public static Chain after(int entries, Hash head) {
        return new Chain(entries, head);
    }

    /**
     * An entry as it is found.
     *
     * @param place where it stands
     * @param number the number that it carries
     * @param json all that it says, in canonical form; what its hash is of
     */
    public record Link(long place, long number, Hash previous, String json, Hash hash) {}

    /** What is found of an entry. */
    public sealed interface Finding {

        record Holds() implements Finding {}

        record Broken(int number, String why) implements Finding {}
    }

    /** Goes on to the next entry; the chain ends where one is broken. */
    public Finding follow(Link link) {
        int expected = entries + 1;
        if (link.place() != expected || link.number() != expected)
            return new Finding.Broken(expected, "entry " + expected + " is missing or has another number");
        if (!link.previous().equals(head))
            return new Finding.Broken(expected, "it does not carry the hash of the entry before");
        if (!Hash.of(link.json()).equals(link.hash()))
            return new Finding.Broken(expected, "what it says has been altered: its hash is another");
        entries = expected;
        head = link.hash();
        return new Finding.Holds();
    }

    public int entries() {
        return entries;
    }

    public Hash head() {
        return head;
    }
}
