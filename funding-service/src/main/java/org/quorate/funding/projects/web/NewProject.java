package org.quorate.funding.projects.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A project as it is entered. */
record NewProject(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 200) String lead,
        @NotBlank @Size(max = 200) String place,
        @Nullable @Size(max = 2000) String approach,
        @NotBlank @Size(max = 100) String stage) {}
