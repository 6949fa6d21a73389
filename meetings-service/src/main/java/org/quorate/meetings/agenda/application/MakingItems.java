package org.quorate.meetings.agenda.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quorate.meetings.agenda.domain.AgendaRefusal;
import org.quorate.meetings.agenda.domain.Cover;
import org.quorate.meetings.agenda.domain.Exemption;
import org.quorate.meetings.agenda.domain.Headings;
import org.quorate.meetings.agenda.domain.Item;
import org.quorate.meetings.agenda.domain.ItemId;
import org.quorate.meetings.agenda.domain.Withheld;
import org.quorate.meetings.agenda.domain.WithheldId;
import org.quorate.meetings.agenda.domain.WithheldItems;
import org.quorate.meetings.answer.Answer;
import org.quorate.meetings.calendar.domain.Meeting;
import org.quorate.meetings.forwardplan.domain.PlanItem;
import org.quorate.meetings.forwardplan.domain.PlanItems;
import org.quorate.meetings.kept.Kept;
import org.quorate.starter.problems.RuleBroken;
import org.springframework.stereotype.Component;

/** Makes an item of what was asked for; what it withholds goes to its own place first, and counts only once the item points there. */
@Component
class MakingItems {

    private final PlanItems planned;
    private final WithheldItems withheldItems;

    MakingItems(PlanItems planned, WithheldItems withheldItems) {
        this.planned = planned;
        this.withheldItems = withheldItems;
    }

    Answer<Item> make(ItemId id, WithheldId withheld, AddItem asked, Meeting meeting, Headings headings) {
        return cover(asked.cover(), headings).map(cover -> item(id, withheld, asked, cover, meeting));
    }

    private Item item(ItemId id, WithheldId withheld, AddItem asked, Cover cover, Meeting meeting) {
        Optional<PlanItem> plan = plan(asked, meeting);
        String title = Optional.ofNullable(asked.title())
                .or(() -> plan.map(PlanItem::title))
                .orElseThrow(() -> new RuleBroken("R-MTG-5", "An item has a title.").at("/title"));
        String beneficiary = asked.beneficiary() == null ? beneficiary(plan, asked, meeting) : asked.beneficiary();
        AddItem.Exempt exempt = asked.exempt();
        if (exempt != null) {
            withheldItems.keep(new Withheld(withheld, id, meeting.id().toString(), title, cover, beneficiary));
        }
        return new Item(
                id,
                exempt == null ? title : exempt.publicTitle(),
                asked.purposes(),
                exempt == null ? cover : Cover.none(),
                asked.standing(),
                asked.verbal(),
                plan.map(PlanItem::subject).orElse(asked.subject()),
                asked.urgency(),
                exempt == null ? null : new Exemption(exempt.ground(), withheld, cover.filled()),
                exempt == null ? beneficiary : null);
    }

    /** Who would get money by it, as whoever referred the matter to the body has said (R-MTG-8). */
    private @Nullable String beneficiary(Optional<PlanItem> plan, AddItem asked, Meeting meeting) {
        return plan.or(() -> Optional.ofNullable(asked.subject())
                        .flatMap(subject -> planned.awaiting(meeting.body().body(), subject))
                        .map(Kept::it))
                .map(PlanItem::beneficiary)
                .orElse(null);
    }

    private Optional<PlanItem> plan(AddItem asked, Meeting meeting) {
        return Optional.ofNullable(asked.planned())
                .map(planItem -> planned.find(planItem)
                        .map(Kept::it)
                        .filter(found -> found.body().equals(meeting.body().body()))
                        .orElseThrow(() -> new RuleBroken(
                                        "R-MTG-13", "There is no such item on the forward plan of this body.")
                                .at("/matter")));
    }

    private static Answer<Cover> cover(Cover asked, Headings headings) {
        List<Cover.Passage> passages = new ArrayList<>();
        for (Cover.Passage passage : asked.passages()) {
            Optional<String> heading = headings.known(passage.heading());
            if (heading.isEmpty())
                return Answer.refused(new AgendaRefusal.UnknownHeading(passage.heading(), headings.further()));
            if (passage.namesNoOffice()) return Answer.refused(new AgendaRefusal.ContactIsNoOffice());
            passages.add(new Cover.Passage(heading.get(), passage.text()));
        }
        return Answer.granted(new Cover(
                asked.sponsor(),
                asked.author(),
                asked.organisation(),
                asked.recommendations(),
                asked.financialImplications(),
                List.copyOf(passages)));
    }
}
