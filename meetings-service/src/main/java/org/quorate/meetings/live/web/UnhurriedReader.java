package org.quorate.meetings.live.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.quorate.meetings.live.application.LiveReader;

/**
 * A reader at the other end of a connection, written to only when it can take more: what it cannot take yet waits, up to a bound, and
 * then the reader is let go. No thread waits for it.
 */
final class UnhurriedReader implements LiveReader, WriteListener {

    private static final int MOST_WAITING = 64;

    private final AsyncContext connection;
    private final ServletOutputStream out;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private boolean isListening;
    private boolean isUnflushed;
    private boolean isOver;

    UnhurriedReader(AsyncContext connection) throws IOException {
        this.connection = connection;
        this.out = connection.getResponse().getOutputStream();
    }

    /** From now on the connection says when it can take more. */
    void listen() {
        out.setWriteListener(this);
    }

    @Override
    public synchronized void offer(byte[] bytes) {
        if (isOver) return;
        if (waiting.size() >= MOST_WAITING) {
            end();
            return;
        }
        waiting.add(bytes);
        if (isListening) drain();
    }

    @Override
    public synchronized void onWritePossible() {
        isListening = true;
        drain();
    }

    @Override
    public void onError(Throwable gone) {
        end();
    }

    @Override
    public synchronized void end() {
        if (isOver) return;
        isOver = true;
        waiting.clear();
        try {
            connection.complete();
        } catch (IllegalStateException alreadyOver) {
            // The container has seen the connection end before.
        }
    }

    private void drain() {
        try {
            while (!isOver && out.isReady()) {
                byte[] next = waiting.poll();
                if (next != null) {
                    out.write(next);
                    isUnflushed = true;
                } else if (isUnflushed) {
                    isUnflushed = false;
                    out.flush();
                } else {
                    return;
                }
            }
        } catch (IOException gone) {
            end();
        }
    }
}
