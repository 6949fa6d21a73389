package org.quorate.contracts.meetings;

/** The body that took a decision. */
public record Body(String bodyId, String name) {}
