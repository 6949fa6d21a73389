package org.quorate.meetings.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quorate.meetings.register.domain.Chain.Finding;
import org.quorate.meetings.register.domain.Chain.Link;
import org.quorate.testkit.Rule;

@Rule("R-DEC-1")
class FollowingTheChainTests {

    private final Chain chain = Chain.fromTheFirst();
    private final Link first = link(1, Hash.OF_NOTHING, "{\"number\":1}");

    @Test
    void holds_from_the_first_entry_on() {
        Link second = link(2, first.hash(), "{\"number\":2}");

        assertThat(chain.follow(first)).isEqualTo(new Finding.Holds());
        assertThat(chain.follow(second)).isEqualTo(new Finding.Holds());
        assertThat(chain.entries()).isEqualTo(2);
        assertThat(chain.head()).isEqualTo(second.hash());
    }

    @Test
    void breaks_where_what_is_said_is_not_what_was_hashed() {
        Link altered = new Link(1, 1, Hash.OF_NOTHING, "{\"number\":1,\"text\":\"else\"}", first.hash());

        assertThat(chain.follow(altered)).isInstanceOf(Finding.Broken.class);
    }

    @Test
    void breaks_where_an_entry_is_missing_or_was_put_in_later() {
        chain.follow(first);

        assertThat(chain.follow(link(3, first.hash(), "{\"number\":3}")))
                .isEqualTo(new Finding.Broken(2, "entry 2 is missing or has another number"));
        assertThat(chain.follow(link(2, Hash.of("another"), "{\"number\":2}")))
                .isEqualTo(new Finding.Broken(2, "it does not carry the hash of the entry before"));
    }

    @Test
    void goes_by_the_canonical_form_of_RFC_8785() {
        assertThat(CanonicalJson.of("{ \"b\": 1.0, \"a\": \"\\u00a3\", \"c\": [ 3, null ] }"))
                .isEqualTo("{\"a\":\"£\",\"b\":1,\"c\":[3,null]}");
        assertThat(Hash.of("").value()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Link link(int number, Hash previous, String json) {
        return new Link(number, number, previous, json, Hash.of(json));
    }
}
