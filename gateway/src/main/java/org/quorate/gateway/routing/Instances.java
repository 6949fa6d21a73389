package org.quorate.gateway.routing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The instances of one service, taken in turn; those not seen ready come last, never never. */
final class Instances {

    private final List<Instance> all;
    private final AtomicInteger turn = new AtomicInteger();

    Instances(List<URI> uris) {
        this.all = uris.stream().map(Instance::new).toList();
    }

    List<Instance> all() {
        return all;
    }

    List<Instance> inTurn() {
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        var rotated = new ArrayList<Instance>(all.subList(first, all.size()));
        rotated.addAll(all.subList(0, first));
        rotated.sort(Comparator.comparing(Instance::isPromising).reversed());
        return rotated;
    }
}
