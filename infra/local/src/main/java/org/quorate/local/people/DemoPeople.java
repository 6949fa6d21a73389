package org.quorate.local.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** All demo people, in the order in which they are shown, and the one password that all of them share. */
public record DemoPeople(List<DemoPerson> people) {
    /** No secret: it opens nothing but a demo that listens on the loopback address alone. */
    public static final String PASSWORD = "quorate";

    public static DemoPeople load() {
        try (InputStream data = Objects.requireNonNull(DemoPeople.class.getResourceAsStream("demo-people.json"))) {
            return JsonMapper.shared().readValue(data, DemoPeople.class);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the demo people", e);
        }
    }

    public Optional<DemoPerson> find(String account) {
        return people.stream()
                .filter(person -> person.account().equals(account))
                .findFirst();
    }
}
