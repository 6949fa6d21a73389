package org.quorate.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.RunningGateway;

class BodySizeTests extends RunningGateway {

    private static final int LIMIT = 1024 * 1024;

    @Test
    void a_mebibyte_passes() {
        assertThat(post("/api/t/funds", "x".repeat(LIMIT)).statusCode()).isEqualTo(201);
        assertThat(FUNDING.arrivedAt("/api/t/funds").getFirst().body()).hasSize(LIMIT);
    }

    @Test
    void one_byte_more_is_refused() {
        var answer = post("/api/t/funds", "x".repeat(LIMIT + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("1048576 bytes");
        assertThat(FUNDING.arrived()).isEmpty();
    }

    @Test
    void one_byte_more_is_refused_when_not_announced_either() {
        byte[] body = new byte[LIMIT + 1];

        var answer = send(request("/api/t/funds")
                .header("Authorization", "Bearer " + clerk())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(FUNDING.arrived()).isEmpty();
    }

    @Test
    void papers_may_be_larger_and_arrive_as_they_were_sent() {
        String paper = "p".repeat(5 * LIMIT);
        String part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n" + paper
                + "\r\n--b--\r\n";

        var answer = send(request("/api/t/meetings/m/papers")
                .header("Authorization", "Bearer " + clerk())
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString(part)));

        assertThat(answer.statusCode()).isEqualTo(201);
        var arrived = Stream.concat(
                        MEETINGS.arrivedAt("/api/t/meetings/m/papers").stream(),
                        MORE_MEETINGS.arrivedAt("/api/t/meetings/m/papers").stream())
                .toList();
        assertThat(arrived).singleElement().satisfies(each -> {
            assertThat(each.body()).isEqualTo(part);
            assertThat(each.header("Content-Type"))
                    .startsWith("multipart/form-data")
                    .contains("boundary=b");
        });
    }

    @Test
    void papers_too_have_an_end() {
        var answer = send(request("/api/t/meetings/m/papers")
                .header("Authorization", "Bearer " + clerk())
                .POST(BodyPublishers.ofByteArray(new byte[25 * LIMIT + 1])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("26214400 bytes");
    }

    @Test
    void a_form_that_is_too_large_is_answered_by_a_page() {
        var answer = send(request("/gloucestershire-cc/bodies/glos-hwb/seats/new")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(new byte[26 * LIMIT + 1])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("A file may have at most 25 megabytes.");
    }
}
