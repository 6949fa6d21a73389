package org.quorate.meetings.minutes.application;

import java.util.Optional;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.calendar.domain.MeetingId;
import org.quorate.meetings.exempt.application.StandingMinutes;
import org.quorate.meetings.exempt.domain.WithheldText;
import org.quorate.meetings.exempt.domain.WithheldTexts;
import org.quorate.meetings.kept.Kept;
import org.quorate.meetings.minutes.domain.Minute;
import org.quorate.meetings.minutes.domain.MinuteBook;
import org.quorate.meetings.minutes.domain.Minutes;
import org.quorate.meetings.minutes.domain.MinutesId;
import org.springframework.stereotype.Component;

/** Finds the version of an exempt minute that published minutes point to. */
@Component
class ExemptMinutes implements StandingMinutes {

    private final MinuteBook book;
    private final WithheldTexts texts;

    ExemptMinutes(MinuteBook book, WithheldTexts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Override
    public Optional<WithheldText> of(MeetingId meeting, ItemId item) {
        return book.find(MinutesId.of(meeting))
                .map(Kept::it)
                .filter(Minutes::isPublic)
                .flatMap(minutes -> minutes.items().stream()
                        .filter(minute -> minute.isExemptOf(item))
                        .findFirst())
                .map(Minute::exempt)
                .map(Minute.Exempt::text)
                .map(WithheldId::toString)
                .flatMap(texts::find);
    }
}
