package org.quorate.membership.bodies.domain;

/** A body after a command that it agreed to, and what has thereby happened. */
public record Change(Body body, BodyEvent event) {}
