package org.quorate.membership.transfer.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.application.LookingUpBodies;
import org.quorate.membership.organisations.domain.Organisations;
import org.quorate.membership.people.domain.People;
import org.quorate.membership.transfer.web.parts.OrganisationPart;
import org.quorate.membership.transfer.web.parts.PersonPart;
import org.quorate.starter.security.RequiresRole;
import org.quorate.starter.tenancy.Tenancy;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Gives out all of a tenant, a line for each thing: organisations, people, bodies. */
@RestController
class TenantExportController {

    private static final int PAGE = 100;

    private final Writing writing;
    private final LookingUpBodies looking;
    private final Organisations organisations;
    private final People people;
    private final JsonMapper json;

    TenantExportController(
            Writing writing, LookingUpBodies looking, Organisations organisations, People people, JsonMapper json) {
        this.writing = writing;
        this.looking = looking;
        this.organisations = organisations;
        this.people = people;
        this.json = json;
    }

    private interface Written<T> {
        void write(T each) throws IOException;
    }

    @GetMapping("/api/{tenant}/bodies/export")
    @RequiresRole({"secretariat", "admin"})
    void exportAll(HttpServletResponse response) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Tenancy.current() + ".ndjson\"");
        boolean all = ForSecretariat.isCaller();
        try (Writer lines = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            all(
                    after -> organisations.page(after, PAGE),
                    each -> each.id().toString(),
                    each -> line(lines, "organisation", OrganisationPart.of(each, all)));
            all(
                    after -> people.page(after, PAGE),
                    each -> each.id().toString(),
                    each -> line(lines, "person", PersonPart.of(each, all)));
            all(
                    after -> looking.page(null, after, PAGE),
                    each -> each.body().id().toString(),
                    each -> line(lines, "body", writing.document(each.body(), all)));
        }
    }

    private static <T> void all(Function<@Nullable String, List<T>> page, Function<T, String> id, Written<T> written)
            throws IOException {
        String after = null;
        List<T> found = page.apply(after);
        while (!found.isEmpty()) {
            for (T each : found) {
                written.write(each);
            }
            after = id.apply(found.getLast());
            found = found.size() < PAGE ? List.of() : page.apply(after);
        }
    }

    private void line(Writer lines, String kind, Object thing) throws IOException {
        lines.write(json.writeValueAsString(Map.of(kind, thing)));
        lines.write('\n');
    }
}
