package org.quorate.membership.constitutions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All constitutions that a body has had or will have, each in force until the day before the next. */
public record Versions(List<Version> all) {

    public static final Versions NONE = new Versions(List.of());

    public Versions {
        all = List.copyOf(all);
    }

    public Optional<Version> on(LocalDate day) {
        return all.reversed().stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .findFirst();
    }

    public Optional<Version> numbered(int number) {
        return all.stream().filter(version -> version.number() == number).findFirst();
    }

    public Optional<Version> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The last day of a version; none while nothing follows it. */
    public Optional<LocalDate> until(Version version) {
        return numbered(version.number() + 1).map(next -> next.inForceFrom().minusDays(1));
    }

    /** Those that are in force on a day or come after it. */
    public List<Version> from(LocalDate day) {
        return all.stream()
                .filter(version ->
                        until(version).map(last -> !last.isBefore(day)).orElse(true))
                .toList();
    }

    /** With one more behind the last. */
    public Versions with(LocalDate inForceFrom, Constitution constitution) {
        List<Version> more = new ArrayList<>(all);
        more.add(new Version(all.size() + 1, inForceFrom, constitution));
        return new Versions(more);
    }
}
