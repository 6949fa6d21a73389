package org.quorate.meetings.live.application;

/** Someone who follows a meeting. */
public interface LiveReader {

    /** Hands over bytes that are shared with all other readers; never waits, and sheds a reader that does not keep up. */
    void offer(byte[] bytes);

    /** Ends: the reader begins again elsewhere. */
    void end();
}
