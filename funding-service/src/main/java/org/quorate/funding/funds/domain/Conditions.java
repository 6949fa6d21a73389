package org.quorate.funding.funds.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All conditions of a fund, each under a key of its own. */
public record Conditions(List<Condition> all) {

    public Conditions {
        all = List.copyOf(all);
        Set<String> seen = new HashSet<>();
        for (Condition condition : all) {
            if (!seen.add(condition.key())) {
                throw new IllegalArgumentException("condition " + condition.key() + " is there twice");
            }
        }
    }

    public List<String> keys() {
        return all.stream().map(Condition::key).toList();
    }
}
