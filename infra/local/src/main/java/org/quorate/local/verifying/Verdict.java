package org.quorate.local.verifying;

/** What is found of a register. */
public sealed interface Verdict {

    /** Every entry holds, the last is signed, and so many texts that were withheld are the ones that their entries commit to. */
    record Intact(Head head, int released) implements Verdict {}

    /** The register was tampered with, first of all at this entry. */
    record Broken(long number, String why) implements Verdict {}
}
