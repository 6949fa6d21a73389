package org.quorate.meetings.pack.persistence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quorate.meetings.pack.domain.Edition;
import org.quorate.meetings.pack.domain.Packs;
import org.quorate.meetings.register.domain.Hash;
import org.quorate.starter.store.Contents;
import org.quorate.starter.store.DocumentStores;
import org.springframework.stereotype.Component;

/** Packs in the document store, those with exempt content apart; named by all that is in them, so that no old one is found. */
@Component
final class MongoPacks implements Packs {

    /** Goes up with every change of how packs look. */
    private static final String LAYOUT = "1";

    private final Contents open;
    private final Contents exempt;

    MongoPacks(DocumentStores stores) {
        this.open = stores.contents("packs");
        this.exempt = stores.contents("withheld-packs");
    }

    @Override
    public boolean has(Edition edition) {
        // The last piece is written last: with the mark behind it the pack is whole.
        return contents(edition).has(name(edition) + "/whole");
    }

    @Override
    public void keep(Edition edition, Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            contents(edition).write(name(edition), bytes);
        }
        contents(edition).write(name(edition) + "/whole", InputStream.nullInputStream());
    }

    @Override
    public InputStream open(Edition edition) throws IOException {
        return contents(edition).open(name(edition), 0);
    }

    private Contents contents(Edition edition) {
        return edition.restricted() ? exempt : open;
    }

    private static String name(Edition edition) {
        return Hash.of(LAYOUT + edition).value();
    }
}
