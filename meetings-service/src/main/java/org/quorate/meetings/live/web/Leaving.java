package org.quorate.meetings.live.web;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Does something once a connection is over, however it came to that. */
record Leaving(Runnable atTheEnd) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        atTheEnd.run();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        event.getAsyncContext().complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        event.getAsyncContext().complete();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
