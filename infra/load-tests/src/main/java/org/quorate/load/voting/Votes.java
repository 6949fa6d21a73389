package org.quorate.load.voting;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.quorate.load.platform.Platform;
import org.quorate.load.wire.Answer;
import org.quorate.load.wire.Connection;
import org.quorate.load.wire.Question;

/** Votes as members send them, each with a token and an idempotency key of its own. */
final class Votes {
    private static final int CREATED = 201;

    private final List<Question> questions;

    private Votes(List<Question> questions) {
        this.questions = questions;
    }

    /** One vote of each on a motion. */
    static Votes on(String motion, Electors electors) {
        String path = "/api/" + Platform.TENANT + "/motions/" + motion + "/ballots";
        return new Votes(electors.all().stream()
                .map(elector ->
                        Question.post(path, elector.token(), UUID.randomUUID().toString(), "{\"choice\":\"for\"}"))
                .toList());
    }

    /** Casts all of them, so many at once. */
    double seconds(Callers callers, int port) throws InterruptedException {
        return callers.seconds(questions.size(), () -> new Voter(Connection.to(port)));
    }

    private final class Voter implements Callers.Caller {
        private final Connection connection;

        Voter(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void work(int task) throws IOException {
            Answer answer = connection.ask(questions.get(task));
            if (answer.status() != CREATED)
                throw new IOException("a vote was answered " + answer.status() + " " + answer.text());
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
