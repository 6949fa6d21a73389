package org.quorate.load.traffic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was accepted against what was found of it afterwards in one place. */
public record Balance(String place, int accepted, int found, Set<String> missing, Set<String> unexpected) {
    /** A thing found twice is unexpected the second time. */
    public static Balance of(String place, Collection<String> accepted, List<String> found) {
        Set<String> missing = new TreeSet<>(accepted);
        found.forEach(missing::remove);
        Set<String> seen = new HashSet<>();
        Set<String> unexpected = new TreeSet<>();
        for (String each : found) {
            if (!seen.add(each) || !accepted.contains(each)) unexpected.add(each);
        }
        return new Balance(place, accepted.size(), found.size(), missing, unexpected);
    }

    public boolean isEven() {
        return missing.isEmpty() && unexpected.isEmpty();
    }

    public String inWords() {
        String both = "accepted " + accepted + ", " + place + " " + found;
        return isEven() ? both : both + ": missing " + missing + ", unexpected or twice " + unexpected;
    }
}
