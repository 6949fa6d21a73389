package org.quorate.meetings.voting.domain;

import org.quorate.meetings.register.domain.Decision;

/** What happens to a motion that others are told of. */
public sealed interface MotionEvent {

    record Decided(Decision decision) implements MotionEvent {}
}
