package org.quorate.starter.outbox;

/** What was found when a document was looked at for something pending. */
sealed interface Looked {

    Looked NOTHING = new Nothing();
    Looked HELD_ELSEWHERE = new HeldElsewhere();

    record Nothing() implements Looked {}

    record HeldElsewhere() implements Looked {}

    record Claimed(Wake wake) implements Looked {}
}
