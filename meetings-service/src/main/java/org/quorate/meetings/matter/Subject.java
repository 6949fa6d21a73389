package org.quorate.meetings.matter;

/** What an item, a motion and a decision are about, such as a request for money (R-DEC-5). */
public record Subject(String service, String type, String id) {

    public Subject {
        require(service, "service");
        require(type, "type");
        require(id, "id");
    }

    private static void require(String part, String name) {
        if (part == null || part.isBlank() || part.length() > 200) {
            throw new IllegalArgumentException("a subject names its " + name + " in at most 200 characters");
        }
    }
}
