package org.quorate.meetings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quorate.meetings.fixtures.Hwb;
import org.quorate.testkit.Api;
import org.quorate.testkit.Rule;
import org.quorate.testkit.ServiceTest;
import org.quorate.testkit.SettableClock;
import org.quorate.testkit.Tenants;
import org.quorate.testkit.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A paper of 200 MB, where 25 MB are taken: whether it says so beforehand or goes on and on. */
@ServiceTest
@Rule({"R-ALL-4", "R-MTG-2"})
class HugePapersTests {

    private static final long SIZE = 200L * 1024 * 1024;
    private static final int PIECE = 64 * 1024;
    private static final long MOST_MEMORY = 100L * 1024 * 1024;
    private static final String LIMIT = "26214400 bytes";

    @Autowired
    private Api api;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private MongoTemplate mongo;

    private Clerk clerk;
    private String meeting;
    private String item;

    @BeforeEach
    void an_agenda() {
        clock.setLondon("2019-04-30T09:00");
        clerk = new Clerk(api, Tenants.COUNTY);
        String body = Clerk.newId();
        clerk.hasHeard(Hwb.roster(body, List.of()), 1);
        meeting = clerk.calls(body, "2019-05-14T10:00:00+01:00");
        item = clerk.adds(meeting, Map.of("title", "Air Quality Strategy", "purpose", List.of("information")));
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void are_refused_before_they_are_sent_when_they_say_how_large_they_are() throws IOException {
        assertThat(sent("Content-Length: " + SIZE, 0)).contains("413", LIMIT, "R-ALL-4");
    }

    @Test
    void are_refused_at_the_limit_with_nothing_kept_and_little_held_in_memory() throws IOException {
        long documents = documents();
        Set<Path> aside = putAside();
        long before = heldInMemory();

        String answer = sent("Transfer-Encoding: chunked", SIZE);

        assertThat(answer).contains("413", LIMIT, "R-ALL-4");
        assertThat(heldInMemory() - before).isLessThan(MOST_MEMORY);
        assertThat(documents()).isEqualTo(documents);
        assertThat(putAside()).isEqualTo(aside);
        assertThat(clerk.sees("/meetings/" + meeting + "/papers").at("/items")).isEmpty();
    }

    /** Sends zeros until so many are sent or the service answers, and gives back the answer. */
    private String sent(String length, long bytes) throws IOException {
        int port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + clerk.path("/meetings/" + meeting + "/papers?title=Huge&item=" + item)
                            + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Tokens.of("clerk", Tenants.COUNTY, "secretariat")
                            + "\r\nContent-Type: application/pdf\r\nConnection: close\r\n" + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            stream(out, socket, bytes);
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static void stream(OutputStream out, Socket socket, long bytes) throws IOException {
        byte[] chunk = ("10000\r\n" + "0".repeat(PIECE) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        try {
            for (long sent = 0; sent < bytes && socket.getInputStream().available() == 0; sent += PIECE) {
                out.write(chunk);
            }
        } catch (IOException _) {
            // The service has answered, and listens no more.
        }
    }

    /** The most that the heap's old part has held since this was last asked: large things go there at once. */
    private static long heldInMemory() {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP
                    && (pool.getName().contains("Old") || pool.getName().contains("Tenured"))) {
                most += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return most;
    }

    private long documents() {
        return mongo.getCollectionNames().stream()
                .filter(name -> name.contains("paper"))
                .mapToLong(name -> mongo.getCollection(name).countDocuments())
                .sum();
    }

    private static Set<Path> putAside() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().endsWith(".upload"))
                    .collect(Collectors.toSet());
        }
    }
}
