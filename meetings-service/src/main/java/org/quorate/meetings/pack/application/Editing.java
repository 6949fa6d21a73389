package org.quorate.meetings.pack.application;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.Purpose;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.agenda.domain.WithheldItems;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Part;
import org.quorate.meetings.pack.domain.Section;
import org.quorate.meetings.papers.application.ShowingPapers;
import org.quorate.meetings.papers.domain.Dossier;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.papers.domain.PaperType;
import org.springframework.stereotype.Component;

/** Puts together what goes into a pack: what is exempt is left out, or looked up in its own place. */
@Component
class Editing {

    private final ShowingPapers papers;
    private final WithheldItems withheldItems;

    Editing(ShowingPapers papers, WithheldItems withheldItems) {
        this.papers = papers;
        this.withheldItems = withheldItems;
    }

    Edition open(Meeting meeting) {
        Dossier open = new Dossier(papers.dossier(meeting).papers().stream()
                .filter(paper -> paper.isPublicAt(meeting))
                .toList());
        return edition(meeting, open, false);
    }

    Edition restricted(Meeting meeting) {
        return edition(meeting, papers.dossier(meeting), true);
    }

    private Edition edition(Meeting meeting, Dossier dossier, boolean restricted) {
        List<Section> sections = new ArrayList<>();
        for (Item item : meeting.agenda().items()) {
            List<Part> parts = parts(dossier.currentOf(item));
            sections.add(section(sections.size() + 1, item, parts, restricted));
        }
        List<Paper> general =
                dossier.current().stream().filter(paper -> paper.item() == null).toList();
        return new Edition(
                meeting.body().name(),
                meeting.title(),
                meeting.startsAt(),
                meeting.venue(),
                restricted,
                List.copyOf(sections),
                parts(general));
    }

    private Section section(int number, Item item, List<Part> parts, boolean restricted) {
        Exemption exemption = item.exemption();
        String title = item.title();
        Cover cover = item.cover();
        if (exemption != null && restricted) {
            Withheld withheld = withheldItems.find(exemption.withheld()).orElseThrow();
            title = withheld.title();
            cover = withheld.cover();
        }
        return new Section(
                number,
                title,
                item.purposes().stream().map(Purpose::word).toList(),
                cover,
                item.verbal(),
                exemption == null ? null : exemption.ground().text(),
                exemption != null && !restricted,
                item.urgency(),
                parts);
    }

    private static List<Part> parts(List<Paper> papers) {
        return papers.stream()
                .map(paper -> new Part(
                        paper.id().toString(),
                        paper.title(),
                        paper.content().type() != PaperType.PDF,
                        paper.content().sha256(),
                        paper.content().pages()))
                .toList();
    }
}
