package org.quorate.gateway.site.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-ALL-4")
class HandingInPapersTests extends BrowsingGateway {

    private static final String FORM = "/gloucestershire-cc/meetings/hwb-2019-07-23/papers/new";
    private static final String PAPERS = "/api/gloucestershire-cc/meetings/hwb-2019-07-23/papers";

    @BeforeEach
    void the_clerk_signs_in() {
        browse("/account");
    }

    @Test
    void says_at_the_file_that_it_is_empty() {
        var page = Jsoup.parse(handIn("empty.pdf", "application/pdf", "").body());

        assertThat(page.select("#paper-error").text()).isEqualTo("Error: Paper is empty: it has 0 bytes");
        assertThat(sent()).isEmpty();
    }

    @Test
    void says_at_the_file_that_it_is_of_the_wrong_kind() {
        for (FakeService each : List.of(MEETINGS, MORE_MEETINGS))
            each.answer(PAPERS, exchange -> FakeService.json(exchange, 422, """
                    {"status":422,"rule":"R-ALL-4","errors":[{"pointer":"/Content-Type","detail":"Papers are PDF files."}]}"""));

        var page = Jsoup.parse(handIn("notes.txt", "no type at all", "text").body());

        assertThat(page.select("#paper-error").text()).contains("Papers are PDF files.");
        assertThat(page.select("#title").val()).isEqualTo("Draft strategy");
    }

    @Test
    void sends_the_bytes_with_what_is_said_of_them() {
        handIn("strategy.pdf", "application/pdf", "%PDF-1.4 …");

        assertThat(sent()).singleElement().satisfies(paper -> {
            assertThat(paper.header("Content-Type")).isEqualTo("application/pdf");
            assertThat(paper.uri().getQuery()).isEqualTo("title=Draft strategy");
            assertThat(paper.body()).isEqualTo("%PDF-1.4 …");
        });
    }

    private static List<FakeService.Arrived> sent() {
        return List.of(MEETINGS, MORE_MEETINGS).stream()
                .flatMap(each -> each.arrivedAt(PAPERS).stream())
                .filter(each -> each.method().equals("POST"))
                .toList();
    }

    private HttpResponse<String> handIn(String name, String type, String content) {
        String csrf = open(FORM).select("main form input[name=_csrf]").val();
        String body = part("_csrf", "", csrf)
                + part("/title", "", "Draft strategy")
                + part("/paper", "; filename=\"" + name + "\"", content)
                        .replaceFirst("\r\n\r\n", "\r\nContent-Type: " + type + "\r\n\r\n")
                + "--edge--\r\n";
        return send(
                browser,
                to(FORM).header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String field, String more, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n" + value + "\r\n";
    }
}
