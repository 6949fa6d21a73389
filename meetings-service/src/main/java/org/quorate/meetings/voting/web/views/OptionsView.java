package org.quorate.meetings.voting.web.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.question.domain.Question;

/** What there is to choose among, and how. */
public record OptionsView(String method, List<OptionView> among) {

    /** One option. */
    public record OptionView(String name, @Nullable String text) {}

    static @Nullable OptionsView of(Question question) {
        return question instanceof Question.Options options
                ? new OptionsView(
                        options.method().word(),
                        options.options().stream()
                                .map(one -> new OptionView(one.name(), one.text()))
                                .toList())
                : null;
    }
}
