package org.quorate.meetings.voting.web.views;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.voting.domain.Past;

/** What a motion has been through: its amendments, and who objects to deciding it without a count. */
public final class PastView {

    private PastView() {}

    /** An amendment, what became of it, and what the motion said before. */
    public record AmendmentView(
            String motion,
            String text,
            String fate,
            @Nullable String before) {}

    /** An objection. */
    public record ObjectionView(String by, boolean namedVote) {}

    static @Nullable List<AmendmentView> amendments(Past past) {
        return past.amendments().isEmpty()
                ? null
                : past.amendments().stream()
                        .map(one -> new AmendmentView(
                                one.motion().toString(),
                                one.text(),
                                one.fate().name().toLowerCase(Locale.ROOT),
                                one.before()))
                        .toList();
    }

    static @Nullable List<ObjectionView> objections(Past past) {
        return past.objections().isEmpty()
                ? null
                : past.objections().stream()
                        .map(one -> new ObjectionView(one.office(), one.asksForNames()))
                        .toList();
    }
}
