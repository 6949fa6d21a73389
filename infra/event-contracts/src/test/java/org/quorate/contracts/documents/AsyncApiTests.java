package org.quorate.contracts.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quorate.contracts.Catalogue;
import org.quorate.contracts.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed AsyncAPI document tells of every topic and every fact, and points at nothing that is not there. */
class AsyncApiTests {

    private final JsonNode document = AsyncApiDocument.tree();

    @Test
    void the_committed_document_is_the_one_of_the_records() throws IOException {
        new CommittedFile(AsyncApiDocument.FILE, AsyncApiDocument.text()).checkOrWrite();
    }

    @Test
    void it_is_read_as_it_was_made() {
        assertThat(new YAMLMapper().readTree(AsyncApiDocument.text())).isEqualTo(document);
    }

    @Test
    void it_has_a_channel_of_every_topic_and_none_is_silent() {
        assertThat(document.path("channels").propertyNames())
                .containsExactlyElementsOf(
                        Stream.of(Topic.values()).map(Topic::topicName).toList());
        assertThat(document.path("channels"))
                .noneMatch(channel -> channel.path("messages").isEmpty());
    }

    @Test
    void every_fact_travels_on_one_channel() {
        List<String> told = document.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").propertyNames().stream())
                .toList();

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Catalogue.FACTS.stream().map(Class::getSimpleName).toList());
    }

    @Test
    void what_it_points_at_is_there() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(AsyncApiDocument.FILE.resolveSibling(reference).normalize())
                        .exists();
            }
        });
    }
}
