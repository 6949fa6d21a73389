package org.quorate.local.verifying;

/** What is found of a register. */
public sealed interface Verdict {

    /** Every entry holds, and the last is signed. */
    record Intact(Head head) implements Verdict {}

    /** The register was tampered with, first of all at this entry. */
    record Broken(long number, String why) implements Verdict {}
}
