package org.quorate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.demo.Board;
import org.quorate.local.demo.Story;
import org.quorate.local.layout.Layout;

/** Somebody with access to the store alters a register; the verifying command says where, from the public API alone. */
class ARegisterTamperedWithIsFoundIT {

    private static final int DECISIONS = 5;

    @Test
    void at_the_entry_that_was_altered_and_behind_the_last_that_was_left(@TempDir Path data) throws Exception {
        try (Told told = Told.on(data)) {
            told.story().registerTenants();
            Crowd crowd = new Crowd(told.api());
            Board board = crowd.of(5);
            decide(told, board, crowd.meets(board));
            Path remembered = data.resolve("remembered.json");

            Said untouched = verify(told, board, "--remember", remembered.toString());
            assertThat(untouched.exit()).as(untouched.text()).isZero();
            assertThat(untouched.text()).contains(DECISIONS + " entries");

            try (MongoClient mongo =
                    MongoClients.create(told.suite().addresses().mongodb())) {
                MongoCollection<Document> registers =
                        mongo.getDatabase("quorate_meetings").getCollection("registers");
                Document second = entry(registers, board, 2);
                String said = second.get("state", Document.class).getString("json");
                set(registers, second, said.replace("Report 2", "Report 22"));
                Said altered = verify(told, board);
                assertThat(altered.exit()).as(altered.text()).isEqualTo(1);
                assertThat(altered.text()).contains("broken at entry 2", "altered");

                set(registers, second, said);
                registers.deleteOne(
                        Filters.eq("_id", entry(registers, board, DECISIONS).get("_id")));
                Said shortened = verify(told, board);
                assertThat(shortened.exit()).isEqualTo(1);
                assertThat(shortened.text()).contains("taken out", "entry " + DECISIONS + " was signed");

                mongo.getDatabase("quorate_meetings")
                        .getCollection("register-heads")
                        .deleteOne(
                                Filters.and(Filters.eq("stream", board.id()), Filters.eq("number", (long) DECISIONS)));
                assertThat(verify(told, board).exit()).isZero();
                Said forgotten = verify(told, board, "--remember", remembered.toString());
                assertThat(forgotten.exit()).isEqualTo(1);
                assertThat(forgotten.text()).contains("entry " + DECISIONS + " is remembered");
            }
        }
    }

    private static void decide(Told told, Board board, String meeting) {
        for (int number = 1; number <= DECISIONS; number++) {
            told.api()
                    .post(
                            Crowd.CLERK,
                            Crowd.OWN + "/meetings/" + meeting + "/decisions",
                            Map.of("word", "noted", "text", "Report " + number + " is noted."));
        }
        told.api()
                .await(
                        Crowd.CLERK,
                        Crowd.OWN + "/registers/" + board.id() + "/heads",
                        heads -> heads.get("items").size() == DECISIONS);
    }

    private static Document entry(MongoCollection<Document> registers, Board board, long number) {
        return registers
                .find(Filters.and(Filters.eq("stream", board.id()), Filters.eq("number", number)))
                .first();
    }

    private static void set(MongoCollection<Document> registers, Document entry, String json) {
        registers.updateOne(Filters.eq("_id", entry.get("_id")), Updates.set("state.json", json));
    }

    private record Said(int exit, String text) {}

    private static Said verify(Told told, Board board, String... more) throws IOException, InterruptedException {
        List<String> words = new java.util.ArrayList<>(List.of(
                Layout.find().root().resolve("infra/verify-register").toString(),
                told.suite().gateway().toString(),
                Story.BOROUGH,
                board.id()));
        words.addAll(List.of(more));
        Path said = Files.createTempFile("said", ".txt");
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the verification did not end: " + Files.readString(said));
        }
        String text = Files.readString(said);
        Files.delete(said);
        return new Said(process.exitValue(), text);
    }
}
