package org.quorate.meetings.papers.publishing;

import java.util.List;
import org.quorate.contracts.Fact;
import org.quorate.contracts.meetings.SupplementPublished;
import org.quorate.meetings.papers.application.PaperFacts;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperEvent;
import org.springframework.stereotype.Component;

/** Facts of the contract. */
@Component
final class ContractPaperFacts implements PaperFacts {

    @Override
    public List<Fact> of(List<PaperEvent> events) {
        return events.stream().map(ContractPaperFacts::of).toList();
    }

    private static Fact of(PaperEvent event) {
        return switch (event) {
            case PaperEvent.Supplemented supplemented -> {
                Paper paper = supplemented.paper();
                yield new SupplementPublished(
                        paper.meeting().toString(),
                        supplemented.body().toString(),
                        paper.id().toString(),
                        paper.item() == null ? null : paper.item().toString(),
                        paper.title(),
                        paper.content().sha256(),
                        paper.version(),
                        paper.supersedes() == null ? null : paper.supersedes().toString(),
                        String.valueOf(paper.urgency()),
                        supplemented.at());
            }
        };
    }
}
