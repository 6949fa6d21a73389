package org.quorate.meetings.telling.application;

import java.util.List;
import org.quorate.meetings.register.application.DecisionEntry;
import org.quorate.meetings.release.application.ShowingReleases;
import org.quorate.meetings.telling.application.Happening.Kind;
import org.springframework.stereotype.Component;

/** What was withheld of it, once that is released. */
@Component
final class Disclosed implements Chapter {

    private final ShowingReleases releases;

    Disclosed(ShowingReleases releases) {
        this.releases = releases;
    }

    @Override
    public List<Happening> of(DecisionEntry decision) {
        return releases
                .of(decision)
                .map(opened -> new Happening(
                        opened.part().at(),
                        Kind.RELEASE,
                        "No longer withheld (" + opened.part().reason() + "): "
                                + opened.text().text(),
                        null))
                .stream()
                .toList();
    }
}
