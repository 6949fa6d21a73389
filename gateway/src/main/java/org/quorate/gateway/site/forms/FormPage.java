package org.quorate.gateway.site.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as its page shows it: fields with their entries, and what was wrong with the last attempt. */
public record FormPage(
        Form form,
        List<Field> fields,
        Complaints complaints,
        String key,
        @Nullable String version) {

    /**
     * @param extended the list that one more row was asked for
     * @param key names the one command that this page may send, however often it is sent
     * @param version what the thing to be changed was read as
     */
    public static FormPage of(
            Form form,
            Entered entered,
            List<Complaint> complaints,
            @Nullable String extended,
            String key,
            @Nullable String version) {
        var placed = new Complaints(form, entered, complaints);
        return new FormPage(form, Field.of(form, entered, placed, extended), placed, key, version);
    }

    public String title() {
        return (complaints.isEmpty() ? "" : "Error: ") + form.title();
    }
}
