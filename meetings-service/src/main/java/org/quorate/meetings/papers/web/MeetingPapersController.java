package org.quorate.meetings.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.answer.web.Problems;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.papers.application.AddingPapers;
import org.quorate.meetings.papers.application.ShowingPapers;
import org.quorate.meetings.papers.application.ShowingPapers.Shown;
import org.quorate.meetings.papers.domain.Adding;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.papers.domain.PaperKind;
import org.quorate.meetings.papers.domain.PaperType;
import org.quorate.starter.identity.Command;
import org.quorate.starter.problems.Field;
import org.quorate.starter.problems.RuleBroken;
import org.quorate.starter.security.RequiresRole;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers: the bytes are the body, what they are is said in the query. */
@RestController
@RequestMapping("/api/{tenant}")
class MeetingPapersController {

    private final AddingPapers adding;
    private final ShowingPapers showing;

    MeetingPapersController(AddingPapers adding, ShowingPapers showing) {
        this.adding = adding;
        this.showing = showing;
    }

    @PostMapping("/meetings/{meeting}/papers")
    @RequiresRole("secretariat")
    ResponseEntity<PaperView> add(
            @PathVariable String tenant,
            @PathVariable UUID meeting,
            @RequestParam @NotBlank @Size(max = 300) String title,
            @RequestParam(required = false) @Nullable UUID item,
            @RequestParam(defaultValue = "report") String kind,
            @RequestParam(required = false) @Nullable UUID supersedes,
            @RequestParam(required = false) @Nullable @Size(min = 1, max = 2000) String urgency,
            HttpServletRequest request)
            throws IOException {
        PaperType stated = stated(request.getContentType());
        Adding asked = new Adding(
                new PaperId(Command.mint()),
                item == null ? null : new ItemId(item),
                title.strip(),
                Field.at("/kind", () -> PaperKind.of(kind)),
                supersedes == null ? null : new PaperId(supersedes),
                urgency);
        try (Upload upload = Upload.of(request.getInputStream())) {
            Kept<Paper> kept = Problems.granted(adding.add(new MeetingId(meeting), asked, stated, upload.file()));
            Shown shown = new Shown(
                    kept,
                    Optional.empty(),
                    kept.it().urgency() != null && !kept.it().exempt());
            return ResponseEntity.created(
                            URI.create("/api/" + tenant + "/papers/" + kept.it().id()))
                    .body(PaperView.of(shown, tenant));
        }
    }

    @GetMapping("/meetings/{meeting}/papers")
    Map<String, List<PaperView>> of(@PathVariable String tenant, @PathVariable UUID meeting) {
        return Map.of(
                "items",
                showing.of(new MeetingId(meeting)).stream()
                        .map(shown -> PaperView.of(shown, tenant))
                        .toList());
    }

    @GetMapping("/papers/{id}")
    void read(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Shown shown = showing.show(new PaperId(id));
        Paper paper = shown.kept().it();
        new Served(paper.content(), paper.title(), shown.isPublic())
                .to(request, response, from -> showing.open(paper, from));
    }

    @DeleteMapping("/papers/{id}")
    @RequiresRole("secretariat")
    ResponseEntity<Void> withdraw(@PathVariable UUID id) {
        Problems.granted(adding.withdraw(new PaperId(id)));
        return ResponseEntity.noContent().build();
    }

    private static PaperType stated(@Nullable String contentType) {
        String stated = contentType == null ? "nothing" : contentType;
        return PaperType.of(stated)
                .orElseThrow(() -> new RuleBroken(
                                "R-ALL-4",
                                "Papers are PDF files, or PNG or JPEG images; this was sent as \"" + stated
                                        + "\". Make a PDF of other documents first.")
                        .at("/Content-Type"));
    }
}
