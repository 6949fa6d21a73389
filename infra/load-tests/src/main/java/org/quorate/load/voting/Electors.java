package org.quorate.load.voting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.quorate.load.platform.PeoplesTokens;

/** People with a vote each and a token each, the same ones for every motion. */
record Electors(List<Elector> all) {
    /** One of them; {@code key} names the person. */
    record Elector(String key, String account, String token) {}

    static Electors signedIn(int number, PeoplesTokens tokens) {
        return new Electors(IntStream.rangeClosed(1, number)
                .parallel()
                .mapToObj(each -> elector(each, tokens.of("voter-" + each)))
                .toList());
    }

    /** Where only the first votes, all have the token of the first. */
    static Electors oneSignedIn(int number, PeoplesTokens tokens) {
        String token = tokens.of("voter-1");
        return new Electors(IntStream.rangeClosed(1, number)
                .mapToObj(each -> elector(each, token))
                .toList());
    }

    Electors first() {
        return new Electors(all.subList(0, 1));
    }

    int number() {
        return all.size();
    }

    List<String> keys() {
        return all.stream().map(Elector::key).toList();
    }

    List<String> accounts() {
        return all.stream().map(Elector::account).toList();
    }

    /** As they stand in a frozen electorate. */
    List<Document> frozen() {
        return all.stream()
                .map(elector -> new Document("key", elector.key())
                        .append("name", elector.account())
                        .append("unit", false)
                        .append(
                                "nominees",
                                List.of(new Document("person", elector.key())
                                        .append("name", elector.account())
                                        .append("account", elector.account()))))
                .toList();
    }

    private static Elector elector(int number, String token) {
        String account = "voter-" + number;
        return new Elector(
                UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString(), account, token);
    }
}
