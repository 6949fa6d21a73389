package org.quorate.starter.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketOpenException;
import com.mongodb.ServerAddress;
import java.io.IOException;
import org.bson.BsonMaximumSizeExceededException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

@Tag("R-ALL-2")
class WhatGoesWrongTests {

    private final ProblemAdvice advice = new ProblemAdvice();

    @Test
    void a_store_that_is_away_may_be_asked_again() {
        ResponseEntity<Object> answer =
                advice.storeAway(new MongoSocketOpenException("away", new ServerAddress(), new IOException()));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(detail(answer)).isEqualTo("The store is away; try again soon.");
    }

    @Test
    void a_document_that_is_full_of_events_that_wait_may_be_changed_later() {
        ResponseEntity<Object> answer = advice.full(new BsonMaximumSizeExceededException("more than 16 MB"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(detail(answer)).contains("still wait", "Nothing was changed");
    }

    private static String detail(ResponseEntity<Object> answer) {
        return String.valueOf(((ProblemDetail) answer.getBody()).getDetail());
    }
}
