package org.quorate.load.voting;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.quorate.load.platform.Platform;
import org.quorate.load.wire.Answer;
import org.quorate.load.wire.Connection;
import org.quorate.load.wire.Question;

/** Votes as members send them, each with a token and an idempotency key of its own. */
final class Votes {
    private static final int OK = 200;
    private static final int CREATED = 201;

    private final List<Question> reading;
    private final List<Question> voting;

    private Votes(List<Question> reading, List<Question> voting) {
        this.reading = reading;
        this.voting = voting;
    }

    /** One vote of each on a motion. */
    static Votes on(String motion, Electors electors) {
        String path = "/api/" + Platform.TENANT + "/motions/" + motion;
        return new Votes(
                electors.all().stream()
                        .map(elector -> Question.get(path, Optional.of(elector.token())))
                        .toList(),
                electors.all().stream()
                        .map(elector -> Question.post(
                                path + "/ballots",
                                elector.token(),
                                UUID.randomUUID().toString(),
                                "{\"choice\":\"for\"}"))
                        .toList());
    }

    /** Casts all of them, so many at once; whoever votes has the motion before them. */
    double seconds(Callers callers, int port) throws InterruptedException {
        var next = new AtomicInteger();
        return callers.seconds(voting.size(), () -> {
            Connection connection = Connection.to(port);
            Answer motion = connection.ask(reading.get(next.getAndIncrement()));
            if (motion.status() != OK) throw new IOException("the motion was answered " + motion.status());
            return new Voter(port, connection);
        });
    }

    private final class Voter implements Callers.Caller {
        private final int port;
        private Connection connection;

        Voter(int port, Connection connection) {
            this.port = port;
            this.connection = connection;
        }

        @Override
        public void work(int task) throws IOException {
            Answer answer = answer(voting.get(task));
            if (answer.status() != CREATED) {
                throw new IOException("a vote was answered " + answer.status() + " " + answer.text());
            }
        }

        /** A connection that the server has given up is opened again; the key makes the two requests one. */
        private Answer answer(Question vote) throws IOException {
            try {
                return connection.ask(vote);
            } catch (IOException _) {
                connection.close();
                connection = Connection.to(port);
                return connection.ask(vote);
            }
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
