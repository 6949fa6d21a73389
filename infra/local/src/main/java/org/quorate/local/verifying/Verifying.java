package org.quorate.local.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Follows a register from its first entry: numbers without a gap, each entry carrying the hash of the one before, each hash worked out
 * anew from what the entry says, each signed head and the remembered one being that of the entry that stands there, and each text that
 * was withheld and is released being the one that its entry has committed to.
 */
public final class Verifying {
    private static final String NOTHING = "0".repeat(64);

    private final Register register;
    private final Optional<Head> remembered;

    public Verifying(Register register, Optional<Head> remembered) {
        this.register = register;
        this.remembered = remembered;
    }

    public Verdict verdict() {
        // The entries first: what is signed meanwhile is then looked at again, not taken for missing.
        List<JsonNode> entries = register.entries();
        SignedHeads heads = SignedHeads.of(register);
        String previous = NOTHING;
        long number = 0;
        for (JsonNode entry : entries) {
            number++;
            Optional<String> wrong = wrong(entry, number, previous, heads);
            if (wrong.isPresent()) {
                return new Verdict.Broken(number, wrong.get());
            }
            previous = text(entry, "hash");
        }
        return ending(number, heads, entries);
    }

    private Optional<String> wrong(JsonNode entry, long number, String previous, SignedHeads heads) {
        String hash = text(entry, "hash");
        if (entry.path("number").asLong(0) != number)
            return Optional.of("entry " + number + " is missing or has another number");
        if (!text(entry, "register").equals(register.name())) return Optional.of("it belongs in another register");
        if (!text(entry, "previousHash").equals(previous))
            return Optional.of("it does not carry the hash of the entry before");
        if (!hashOf(entry).equals(hash)) return Optional.of("what it says has been altered: its hash is another");
        Head signed = heads.byNumber().get(number);
        if (signed != null && !signed.hash().equals(hash))
            return Optional.of("it is not the entry that was signed on " + signed.at() + ": that had another hash");
        return remembered
                .filter(head -> head.number() == number && !head.hash().equals(hash))
                .map(head -> "it is not the entry that is remembered, of " + head.at() + ": that had another hash");
    }

    private Verdict ending(long last, SignedHeads heads, List<JsonNode> entries) {
        Map.Entry<Long, Head> newest = heads.byNumber().lastEntry();
        if (newest != null && newest.getKey() > last)
            return new Verdict.Broken(last + 1, takenOut(last, newest.getValue(), "was signed"));
        if (remembered.isPresent() && remembered.get().number() > last)
            return new Verdict.Broken(last + 1, takenOut(last, remembered.get(), "is remembered"));
        if (heads.unsound() > 0)
            return new Verdict.Broken(last, heads.unsound() + " of its heads are not signed with a published key");
        if (last == 0) throw new CannotVerify("There is no entry in register " + register.name() + ".");
        return newest == null || newest.getKey() < last
                ? new Verdict.Broken(last, "it is not signed")
                : released(newest.getValue(), entries);
    }

    private Verdict released(Head head, List<JsonNode> entries) {
        List<JsonNode> released = register.released();
        for (JsonNode text : released) {
            long number = text.path("number").asLong(0);
            if (number < 1 || number > entries.size())
                return new Verdict.Broken(number, "a text is released of it, and there is no such entry");
            JsonNode entry = entries.get((int) number - 1);
            String hash = sha256((text(text, "salt") + "\n" + text(text, "text")).getBytes(StandardCharsets.UTF_8));
            if (!hash.equals(text(entry, "withheldSha256")))
                return new Verdict.Broken(number, "the text that is released of it is not the one that was withheld");
        }
        return new Verdict.Intact(head, released.size());
    }

    private static String takenOut(long last, Head head, String how) {
        return "entries have been taken out: the register ends with " + last + ", but entry " + head.number() + " "
                + how + ", of " + head.at();
    }

    static String hashOf(JsonNode entry) {
        ObjectNode said = ((ObjectNode) entry).deepCopy();
        said.remove("hash");
        try {
            return sha256(new JsonCanonicalizer(said.toString()).getEncodedUTF8());
        } catch (IOException e) {
            throw new UncheckedIOException("what was read before is JSON", e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String text(JsonNode entry, String field) {
        return entry.path(field).asString("");
    }
}
