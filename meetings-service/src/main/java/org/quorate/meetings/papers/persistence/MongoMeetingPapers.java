package org.quorate.meetings.papers.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.kept.Shelf;
import org.quorate.meetings.papers.application.PaperFacts;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperEvent;
import org.quorate.meetings.papers.domain.PaperId;
import org.quorate.meetings.papers.domain.Papers;
import org.quorate.starter.store.Contents;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Papers in the document store: open and exempt ones apart, and so their bytes. */
@Component
final class MongoMeetingPapers implements Papers {

    private final Shelf<Paper, PaperDocument> open;
    private final Shelf<Paper, PaperDocument> exempt;
    private final Contents openContents;
    private final Contents exemptContents;
    private final PaperFacts facts;

    MongoMeetingPapers(DocumentStores stores, PaperFacts facts) {
        this.open = shelf(stores, "meeting-papers");
        this.exempt = shelf(stores, "withheld-meeting-papers");
        this.openContents = stores.contents("paper-contents");
        this.exemptContents = stores.contents("withheld-paper-contents");
        this.facts = facts;
    }

    private static Shelf<Paper, PaperDocument> shelf(DocumentStores stores, String name) {
        return new Shelf<>(
                stores.aggregates(name, PaperDocument.class, "meeting", "item"),
                PaperDocument::of,
                stored -> stored.state().paper(stored.id()));
    }

    @Override
    public Optional<Kept<Paper>> find(PaperId id) {
        return open.find(id).or(() -> exempt.find(id));
    }

    @Override
    public Kept<Paper> add(Paper paper, Path file, List<PaperEvent> events) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            contents(paper).write(paper.id().toString(), bytes);
        }
        return shelf(paper).add(paper.id(), paper, facts.of(events));
    }

    @Override
    public Kept<Paper> save(Kept<Paper> loaded, Paper next) {
        return shelf(next).save(next.id(), loaded, next, List.of());
    }

    @Override
    public List<Kept<Paper>> of(MeetingId meeting) {
        Map<String, String> wanted = Map.of("meeting", meeting.toString());
        return Stream.of(open, exempt)
                .flatMap(shelf -> shelf.where(wanted, null, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing((Kept<Paper> kept) -> kept.it().addedAt())
                        .thenComparing(kept -> kept.it().id().toString()))
                .toList();
    }

    @Override
    public InputStream open(Paper paper, long from) throws IOException {
        return contents(paper).open(paper.id().toString(), from);
    }

    private Shelf<Paper, PaperDocument> shelf(Paper paper) {
        return paper.exempt() ? exempt : open;
    }

    private Contents contents(Paper paper) {
        return paper.exempt() ? exemptContents : openContents;
    }
}
