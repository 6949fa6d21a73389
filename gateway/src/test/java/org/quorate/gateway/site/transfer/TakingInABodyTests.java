package org.quorate.gateway.site.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.quorate.gateway.BrowsingGateway;
import org.quorate.gateway.fakes.FakeService;

@Tag("R-ALL-4")
class TakingInABodyTests extends BrowsingGateway {

    private static final String PAGE = "/gloucestershire-cc/bodies/import";
    private static final String IMPORT = "/api" + PAGE;
    private static final String DOCUMENT = "{\"format\":\"quorate-body-1\"}";

    @Test
    void sends_the_document_as_it_is_and_leads_to_the_body() {
        MEMBERSHIP.answer(IMPORT, exchange -> FakeService.json(exchange, 201, "{\"id\":\"glos-hwb\"}"));

        var answer = upload();

        var sent = MEMBERSHIP.arrivedAt(IMPORT).getFirst();
        assertThat(sent.body()).isEqualTo(DOCUMENT);
        assertThat(sent.uri().getQuery()).isEqualTo("ids=minted");
        assertThat(sent.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.uri().getPath()).isEqualTo("/gloucestershire-cc/bodies/glos-hwb");
        assertThat(answer.body()).contains("The body was taken in.");
    }

    @Test
    void names_the_place_in_the_document_that_makes_no_sense() {
        MEMBERSHIP.answer(IMPORT, exchange -> FakeService.json(exchange, 422, """
                {"rule":"R-MEM-14","errors":[{"pointer":"/seats/3/terms/0/until","detail":"is before it starts on 2019-05-01"}]}"""));

        var page = Jsoup.parse(upload().body());

        assertThat(page.select(".govuk-error-summary li").text())
                .isEqualTo("Document, at /seats/3/terms/0/until: is before it starts on 1 May 2019 Rule R-MEM-14");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#document");
    }

    private HttpResponse<String> upload() {
        var form = open(PAGE).select("main form").last();
        String boundary = "a-boundary";
        var body = new StringBuilder();
        for (String name : new String[] {"_csrf", "_key"})
            body.append(
                    part(boundary, name, "", form.select("[name=" + name + "]").val()));
        body.append(part(boundary, "/ids", "", "minted"));
        body.append(part(boundary, "/document", "; filename=\"board.json\"\r\nContent-Type: text/plain", DOCUMENT));
        return send(
                browser,
                to(PAGE).header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofString(body + "--" + boundary + "--\r\n")));
    }

    private static String part(String boundary, String name, String more, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(boundary, name, more, content);
    }
}
