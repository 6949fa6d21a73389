package org.quorate.local.verifying;

/** What was the last entry of a register, at a moment. */
public record Head(long number, String hash, String at) {}
