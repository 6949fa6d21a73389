package org.quorate.meetings.voting.domain;

import static org.quorate.meetings.answer.Answer.granted;
import static org.quorate.meetings.answer.Answer.refused;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.voting.electorate.domain.Electorate;
import org.quorate.meetings.voting.question.domain.Terms;
import org.quorate.meetings.voting.tally.domain.Choice;
import org.quorate.meetings.voting.tally.domain.Manner;
import org.quorate.meetings.voting.tally.domain.Tally;

/** Hands as the clerk has counted them, where they are only counted; no more than there are voters (R-VOT-3). */
public record Hands(@Nullable Tally tally) {

    /** What was counted, if it is to be, and can be so. */
    public static Answer<Hands> of(@Nullable Map<Choice, Integer> counted, Terms terms, Electorate electorate) {
        if (terms.manner() != Manner.COUNTED)
            return counted == null ? granted(new Hands(null)) : refused(new HandsRefusal.NotByCounting(terms.manner()));
        if (counted == null) return refused(new HandsRefusal.NotCounted());
        for (Choice choice : counted.keySet()) {
            if (!terms.offers(choice)) return refused(new HandsRefusal.NotOnOffer(choice));
        }
        Tally tally = Tally.unnamed(counted);
        int entitled = electorate.there();
        return tally.size() > entitled
                ? refused(new HandsRefusal.TooMany(tally.size(), entitled))
                : granted(new Hands(tally));
    }
}
