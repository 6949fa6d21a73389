package org.quorate.meetings.release.application;

import java.util.List;
import java.util.stream.Stream;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.exempt.application.StandingMinutes;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.meetings.papers.application.ShowingPapers;
import org.quorate.meetings.papers.domain.Paper;
import org.quorate.meetings.release.domain.ReleaseRefusal;
import org.quorate.meetings.release.domain.Sealed;
import org.springframework.stereotype.Component;

/** Gathers all that is withheld of an exempt item, wherever it is kept. */
@Component
class Unsealing {

    private final WithheldTexts texts;
    private final StandingMinutes minutes;
    private final ShowingPapers papers;

    Unsealing(WithheldTexts texts, StandingMinutes minutes, ShowingPapers papers) {
        this.texts = texts;
        this.minutes = minutes;
        this.papers = papers;
    }

    Answer<Sealed> of(Meeting meeting, Item item) {
        Exemption exemption = item.exemption();
        return exemption == null
                ? Answer.refused(new ReleaseRefusal.NotExempt())
                : Answer.granted(new Sealed(
                        exemption.withheld(),
                        said(meeting, item),
                        papers.dossier(meeting).papers().stream()
                                .filter(paper -> paper.isOf(item) && !paper.withdrawn())
                                .map(Paper::id)
                                .toList()));
    }

    /** Of its minute the version that is in minutes for everyone, of all else what was said. */
    private List<WithheldText> said(Meeting meeting, Item item) {
        return Stream.concat(
                        texts.at(meeting.id()).stream()
                                .filter(text -> text.item().equals(item.id()))
                                .filter(text -> !text.kind().equals(WithheldText.MINUTE)),
                        minutes.of(meeting.id(), item.id()).stream())
                .toList();
    }
}
