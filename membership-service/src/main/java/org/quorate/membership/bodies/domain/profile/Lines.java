package org.quorate.membership.bodies.domain.profile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quorate.membership.bodies.domain.Body;
import org.quorate.membership.bodies.domain.BodyId;

/** Which bodies stand above which, by being part of them or by reporting to them. */
public record Lines(Map<BodyId, List<BodyId>> above) {

    public static Lines among(List<Body> bodies) {
        return new Lines(bodies.stream()
                .collect(Collectors.toMap(
                        Body::id, body -> body.profile().above().toList())));
    }

    /** Whether a body would come to stand above itself. */
    public boolean wouldGoRound(BodyId id, Profile profile) {
        Set<BodyId> seen = new HashSet<>();
        Deque<BodyId> next = new ArrayDeque<>(profile.above().toList());
        while (!next.isEmpty()) {
            BodyId above = next.pop();
            if (above.equals(id)) {
                return true;
            }
            if (seen.add(above)) {
                next.addAll(this.above.getOrDefault(above, List.of()));
            }
        }
        return false;
    }
}
