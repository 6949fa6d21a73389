package org.quorate.meetings.answer;

import java.util.List;

/** A thing as it is to be from now on, with what happened to it. */
public record Change<T, E>(T next, List<E> events) {}
