package org.quorate.membership.bodies.domain.changing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyEvent;
import org.quorate.membership.bodies.domain.Change;
import org.quorate.membership.bodies.domain.answers.Requiring;
import org.quorate.membership.requirements.domain.RequirementSet;

/** What a body requires of its own membership, beside the law: what was held against it once is not rewritten. */
public record RequirementChanges(Body body) {

    public Requiring require(RequirementSet set) {
        if (body.isDissolved()) return new Requiring.BodyDissolved();
        if (called(set.key()).isPresent()) return new Requiring.KeyTaken(set.key());

        List<RequirementSet> more = new ArrayList<>(body.requirements());
        more.add(set);
        return required(more, set);
    }

    /** All of it before it is in force; of one in force, the last day. */
    public Requiring amend(RequirementSet set, LocalDate today) {
        if (body.isDissolved()) return new Requiring.BodyDissolved();
        Optional<RequirementSet> found = called(set.key());
        if (found.isEmpty()) return new Requiring.UnknownSet(set.key());
        RequirementSet now = found.get();
        if (isToCome(now, today) && !isToCome(set, today)) return new Requiring.BeforeToday(today);
        if (!isToCome(now, today) && !now.until(set.until()).equals(set)) return new Requiring.InForce(now);
        if (!isToCome(now, today) && set.until() != null && set.until().isBefore(today)) {
            return new Requiring.EndBeforeToday(today);
        }

        List<RequirementSet> next = body.requirements().stream()
                .map(each -> each.key().equals(set.key()) ? set : each)
                .toList();
        return required(next, set);
    }

    public Requiring takeBack(String key, LocalDate today) {
        Optional<RequirementSet> found = called(key);
        if (found.isEmpty()) return new Requiring.UnknownSet(key);
        RequirementSet set = found.get();
        if (!isToCome(set, today)) return new Requiring.InForce(set);

        return required(
                body.requirements().stream()
                        .filter(each -> !each.key().equals(key))
                        .toList(),
                set);
    }

    private Requiring required(List<RequirementSet> sets, RequirementSet set) {
        return new Requiring.Required(new Change(body.with(sets), new BodyEvent.RequirementsChanged(set)));
    }

    private Optional<RequirementSet> called(String key) {
        return body.requirements().stream().filter(set -> set.key().equals(key)).findFirst();
    }

    private static boolean isToCome(RequirementSet set, LocalDate today) {
        return set.from().isAfter(today);
    }
}
