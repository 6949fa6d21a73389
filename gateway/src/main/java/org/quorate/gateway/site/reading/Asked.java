package org.quorate.gateway.site.reading;

import java.util.concurrent.CompletableFuture;

/** A question on its way to a service, while the page asks the next one. */
public final class Asked<T> {

    private final CompletableFuture<Answer<T>> answer;

    Asked(CompletableFuture<Answer<T>> answer) {
        this.answer = answer;
    }

    public Answer<T> answer() {
        return answer.join();
    }

    public T required() {
        return answer().required();
    }
}
