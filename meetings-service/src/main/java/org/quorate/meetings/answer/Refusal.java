package org.quorate.meetings.answer;

/** Why something cannot be, as data: each feature has a family of these, and one place that says them in words. */
public interface Refusal {

    Reason reason();
}
