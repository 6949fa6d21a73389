package org.quorate.membership.drafts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.membership.bodies.domain.BodyId;
import org.quorate.membership.constitutions.domain.Agreement;
import org.quorate.membership.constitutions.domain.Constitution;
import org.quorate.membership.seats.domain.Party;
import org.quorate.membership.wording.Text;

/**
 * Terms of reference that somebody works on.
 *
 * @param agreements of partners, to the terms as they are now
 * @param withdrawn whether it has been given up
 * @param setback why it did not come into force when it was decided that it should
 */
public record Draft(
        DraftId id,
        BodyId body,
        String title,
        Constitution terms,
        List<Agreement> agreements,
        boolean withdrawn,
        @Nullable Setback setback) {

    public Draft {
        title = Text.line(title);
        agreements = List.copyOf(agreements);
    }

    /** A decision that could not be given effect. */
    public record Setback(String decision, LocalDate effectiveFrom, String why) {}

    public static Draft begun(DraftId id, BodyId body, String title, Constitution terms) {
        return new Draft(id, body, title, terms, List.of(), false, null);
    }

    /** With other terms: who had agreed, had agreed to something else. */
    public Draft edited(String newTitle, Constitution newTerms) {
        List<Agreement> still = newTerms.equals(terms) ? agreements : List.of();
        return new Draft(id, body, newTitle, newTerms, still, false, null);
    }

    public Draft givenUp() {
        return new Draft(id, body, title, terms, agreements, true, setback);
    }

    public Draft setBack(Setback by) {
        return new Draft(id, body, title, terms, agreements, withdrawn, by);
    }

    /** With the agreement of a partner, one of those who fill seats. */
    public Agreeing agree(Agreement agreement, List<Party> partners, LocalDate today) {
        Party party = agreement.party();
        if (partners.stream().noneMatch(party::isSameAs)) return new Agreeing.NoPartner(party);
        if (agreement.on().isAfter(today)) return new Agreeing.Ahead(today);
        Optional<Agreement> before = agreementOf(party);
        if (before.isPresent()) return new Agreeing.AgreedAlready(before.get());

        List<Agreement> more = new ArrayList<>(agreements);
        more.add(agreement);
        return new Agreeing.Agreed(new Draft(id, body, title, terms, more, withdrawn, setback));
    }

    public Optional<Agreement> agreementOf(Party party) {
        return agreements.stream()
                .filter(agreement -> agreement.party().isSameAs(party))
                .findFirst();
    }
}
