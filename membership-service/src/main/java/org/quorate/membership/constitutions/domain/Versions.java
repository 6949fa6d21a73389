package org.quorate.membership.constitutions.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All constitutions that a body has had or will have, each in force until the day before the next.
 *
 * @param all those that were withdrawn among them
 */
public record Versions(List<Version> all) {

    public static final Versions NONE = new Versions(List.of());

    public Versions {
        all = List.copyOf(all);
    }

    /** Those that have been, are, or are to be in force. */
    public List<Version> standing() {
        return all.stream().filter(version -> !version.withdrawn()).toList();
    }

    public Optional<Version> on(LocalDate day) {
        return standing().reversed().stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .findFirst();
    }

    public Optional<Version> numbered(int number) {
        return standing().stream().filter(version -> version.number() == number).findFirst();
    }

    public Optional<Version> last() {
        List<Version> standing = standing();
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /** The version that was such a draft. */
    public Optional<Version> ofDraft(UUID draft) {
        return standing().stream()
                .filter(version ->
                        version.origin() != null && version.origin().draft().equals(draft))
                .findFirst();
    }

    /** The last day of a version; none while nothing follows it. */
    public Optional<LocalDate> until(Version version) {
        return standing().stream()
                .filter(next -> next.number() > version.number())
                .findFirst()
                .map(next -> next.inForceFrom().minusDays(1));
    }

    /** Those that are in force on a day or come after it. */
    public List<Version> from(LocalDate day) {
        return standing().stream()
                .filter(version ->
                        until(version).map(last -> !last.isBefore(day)).orElse(true))
                .toList();
    }

    /** With one more behind the last. */
    public Versions with(LocalDate inForceFrom, Constitution constitution, @Nullable Origin origin) {
        List<Version> more = new ArrayList<>(all);
        more.add(new Version(all.size() + 1, inForceFrom, constitution, origin, false));
        return new Versions(more);
    }

    public Versions with(LocalDate inForceFrom, Constitution constitution) {
        return with(inForceFrom, constitution, null);
    }

    /** Without one that was to come. */
    public Versions without(Version version) {
        return new Versions(all.stream()
                .map(each -> each.number() == version.number() ? each.takenBack() : each)
                .toList());
    }
}
