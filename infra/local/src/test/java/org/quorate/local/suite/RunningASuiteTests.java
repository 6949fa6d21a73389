package org.quorate.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quorate.local.layout.Component;
import org.quorate.local.people.Tokens;
import org.quorate.local.process.Signals;
import org.quorate.local.status.StatusTable;

class RunningASuiteTests {
    @TempDir
    static Path directory;

    static Suite suite;

    @BeforeAll
    static void start() throws IOException {
        var project = FakeProject.in(directory.resolve("project"));
        suite = Suite.start(SuiteOptions.in(directory.resolve("data"))
                .layout(project.layout())
                .instances(2));
    }

    @AfterAll
    static void stop() {
        List<ProcessHandle> processes =
                SuiteFile.in(new DataDirectory(directory.resolve("data"))).orElseThrow().processes().stream()
                        .map(entry -> entry.handle().orElseThrow())
                        .toList();

        suite.close();

        assertThat(processes).hasSize(12).noneMatch(Signals::isAlive);
        assertThat(directory.resolve("data/suite.json")).doesNotExist();
    }

    @Test
    void gives_every_instance_a_name_and_a_port_of_its_own() {
        assertThat(suite.names())
                .containsExactlyInAnyOrder(
                        "broker",
                        "store",
                        "sign-in",
                        "membership-1",
                        "membership-2",
                        "meetings-1",
                        "meetings-2",
                        "funding-1",
                        "funding-2",
                        "indicators-1",
                        "indicators-2",
                        "gateway");
        assertThat(suite.names().stream().map(suite::port)).doesNotHaveDuplicates();
        assertThat(suite.names(Component.FUNDING)).containsExactly("funding-1", "funding-2");
    }

    @Test
    void tells_a_service_where_everything_is() throws IOException {
        assertThat(environmentOf("meetings-2"))
                .contains(
                        "QUORATE_INSTANCE=meetings-2",
                        "QUORATE_MONGODB_URI=mongodb://127.0.0.1:" + suite.port("store"),
                        "QUORATE_KAFKA_BROKERS=127.0.0.1:" + suite.port("broker"),
                        "QUORATE_OIDC_ISSUER=http://localhost:" + suite.port("sign-in"),
                        "QUORATE_OIDC_JWKS=http://localhost:" + suite.port("sign-in") + "/oauth2/jwks",
                        "QUORATE_CLOCK_FILE=" + suite.clock());
        assertThat(Files.readAllBytes(suite.clock())).hasSize(8).containsOnly(0);
    }

    @Test
    void tells_the_gateway_all_instances() throws IOException {
        assertThat(environmentOf("gateway"))
                .contains(
                        "QUORATE_PUBLIC_URL=" + suite.gateway(),
                        "QUORATE_OIDC_CLIENT_ID=gateway",
                        "QUORATE_FUNDING_URIS=" + suite.uri("funding-1") + "," + suite.uri("funding-2"));
    }

    @Test
    void has_a_sign_in_that_issues_tokens() {
        assertThat(new Tokens(suite.issuer()).of("tbc-finance")).isNotBlank();
    }

    @Test
    void shows_its_state() {
        SuiteFile file =
                SuiteFile.in(new DataDirectory(directory.resolve("data"))).orElseThrow();

        assertThat(StatusTable.of(file)
                        .lines()
                        .filter(line -> line.startsWith("membership-1"))
                        .findFirst()
                        .orElseThrow())
                .containsPattern("ready +\\d+ +3$");
    }

    @Test
    void starts_a_killed_process_again_on_its_port() throws Exception {
        int port = suite.port("membership-2");
        long first = suite.pid("membership-2");

        suite.kill("membership-2");
        assertThat(suite.isAlive("membership-2")).isFalse();
        suite.restart("membership-2");

        assertThat(suite.isAlive("membership-2")).isTrue();
        assertThat(suite.port("membership-2")).isEqualTo(port);
        assertThat(suite.pid("membership-2")).isNotEqualTo(first);
    }

    @Test
    void lets_a_paused_process_go_on() throws IOException {
        suite.pause("indicators-1");
        assertThatThrownBy(() -> environmentOf("indicators-1")).isInstanceOf(IOException.class);

        suite.resume("indicators-1");

        assertThat(environmentOf("indicators-1")).contains("QUORATE_INSTANCE=indicators-1");
    }

    private static List<String> environmentOf(String name) throws IOException {
        URI environment = suite.uri(name).resolve("/environment");
        var connection = (HttpURLConnection) environment.toURL().openConnection();
        connection.setReadTimeout(1_000);
        try (var body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
