package org.quorate.gateway.site.reading;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Another thing by its id and, where the answer tells it, its name; written as an object or as the id alone. */
public record Ref(@Nullable String id, @Nullable String name) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Ref ofText(String text) {
        return new Ref(text, null);
    }

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    static Ref ofProperties(
            @JsonProperty("id") @JsonAlias({"code", "slug", "personId"}) @Nullable String id,
            @JsonProperty("name") @JsonAlias({"office", "title"}) @Nullable String name) {
        return new Ref(id, name);
    }

    public String label() {
        if (name != null) return name;
        return id == null ? "" : id;
    }

    public boolean is(@Nullable String otherId) {
        return id != null && id.equals(otherId);
    }
}
