package org.quorate.meetings.agenda.persistence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.agenda.domain.WithheldId;

/** What an exempt item withholds as it is stored. */
record WithheldDocument(
        String item,
        String meeting,
        String title,
        @Nullable String sponsor,
        @Nullable String author,
        @Nullable String organisation,
        List<String> recommendations,
        @Nullable String financialImplications,
        List<PassagePart> passages,
        @Nullable String beneficiary) {

    record PassagePart(String heading, String text) {}

    static WithheldDocument of(Withheld withheld) {
        Cover cover = withheld.cover();
        return new WithheldDocument(
                withheld.item().toString(),
                withheld.meeting(),
                withheld.title(),
                cover.sponsor(),
                cover.author(),
                cover.organisation(),
                cover.recommendations(),
                cover.financialImplications(),
                cover.passages().stream()
                        .map(passage -> new PassagePart(passage.heading(), passage.text()))
                        .toList(),
                withheld.beneficiary());
    }

    Withheld withheld(String id) {
        Cover cover = new Cover(
                sponsor,
                author,
                organisation,
                recommendations,
                financialImplications,
                passages.stream()
                        .map(part -> new Cover.Passage(part.heading(), part.text()))
                        .toList());
        return new Withheld(WithheldId.of(id), ItemId.of(item), meeting, title, cover, beneficiary);
    }
}
