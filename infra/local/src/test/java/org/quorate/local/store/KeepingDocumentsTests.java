package org.quorate.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;
import org.quorate.local.suite.Suite;
import org.quorate.local.suite.SuiteOptions;

class KeepingDocumentsTests {
    private static final int ENOUGH = 300;

    @TempDir
    Path directory;

    @Test
    void keeps_them_over_a_restart() throws InterruptedException {
        try (Suite suite = store();
                MongoClient client = client(suite)) {
            seats(client).insertOne(new Document("_id", "chair"));

            suite.restart("store");

            assertThat(seats(client).find(new Document("_id", "chair")).first()).isNotNull();
        }
    }

    @Test
    void keeps_every_one_that_it_acknowledged_before_it_was_killed() throws InterruptedException {
        try (Suite suite = store();
                MongoClient client = client(suite)) {
            var enough = new CompletableFuture<Void>();
            CompletableFuture<Integer> acknowledged =
                    CompletableFuture.supplyAsync(() -> insertUntilKilled(client, enough));

            enough.join();
            suite.kill("store");
            int number = acknowledged.join();
            suite.restart("store");

            assertThat(number).isGreaterThanOrEqualTo(ENOUGH);
            assertThat(seats(client).countDocuments()).isBetween((long) number, number + 1L);
        }
    }

    @Test
    void says_hello_to_health_checks() {
        try (Suite suite = store();
                MongoClient client = client(suite)) {
            Document answer = client.getDatabase("local").runCommand(new Document("hello", 1));

            assertThat(answer).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
        }
    }

    private static int insertUntilKilled(MongoClient client, CompletableFuture<Void> enough) {
        for (int number = 0; ; number++) {
            try {
                seats(client).insertOne(new Document("_id", number));
            } catch (MongoException e) {
                return number;
            }
            if (number == ENOUGH) {
                enough.complete(null);
            }
        }
    }

    private Suite store() {
        return Suite.start(SuiteOptions.in(directory).only(EnumSet.of(Component.STORE)));
    }

    private static MongoClient client(Suite suite) {
        return MongoClients.create(suite.addresses().mongodb() + "/?retryWrites=false&serverSelectionTimeoutMS="
                + Duration.ofSeconds(5).toMillis());
    }

    private static MongoCollection<Document> seats(MongoClient client) {
        return client.getDatabase("quorate_membership").getCollection("seats");
    }
}
