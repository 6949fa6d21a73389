package org.quorate.meetings.minutes.domain;

import java.time.Instant;
import java.util.List;

/** What happens to minutes that others are told of. */
public sealed interface MinutesEvent {

    record Published(Occasion of, Instant at, int firstNumber, List<Minute> minutes) implements MinutesEvent {}

    record Approved(Occasion of, Status.Approval approval) implements MinutesEvent {}

    record Signed(Occasion of, Status.Signature signature) implements MinutesEvent {}
}
