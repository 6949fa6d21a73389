package org.quorate.meetings.exempt.application;

import java.util.ArrayList;
import java.util.List;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.agenda.domain.WithheldItems;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.springframework.stereotype.Service;

/** Finds what is exempt at a meeting, for those who may see it. */
@Service
public class ShowingExempt {

    private final WithheldItems items;
    private final WithheldTexts texts;
    private final Insiders insiders;

    ShowingExempt(WithheldItems items, WithheldTexts texts, Insiders insiders) {
        this.items = items;
        this.texts = texts;
        this.insiders = insiders;
    }

    /** An exempt item of an agenda with what it withholds. */
    public record ExemptItem(int number, Item item, Exemption exemption, Withheld withheld) {}

    public List<ExemptItem> items(Meeting meeting) {
        insiders.check(meeting);
        List<ExemptItem> found = new ArrayList<>();
        int number = 0;
        for (Item item : meeting.agenda().items()) {
            number++;
            Exemption exemption = item.exemption();
            if (exemption != null) {
                Withheld withheld = items.find(exemption.withheld()).orElseThrow();
                found.add(new ExemptItem(number, item, exemption, withheld));
            }
        }
        return found;
    }

    public List<WithheldText> texts(Meeting meeting) {
        insiders.check(meeting);
        return texts.at(meeting.id()).stream()
                .filter(text -> !text.kind().equals(WithheldText.MINUTE))
                .toList();
    }
}
