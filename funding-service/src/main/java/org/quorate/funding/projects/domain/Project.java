package org.quorate.funding.projects.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something that is done at a place, and may be paid for (R-FND-6).
 *
 * @param lead the organisation that leads it
 * @param approach how it goes about it, in a sentence
 */
public record Project(
        ProjectId id,
        String name,
        String lead,
        String place,
        @Nullable String approach,
        Stage stage) {}
