package org.quorate.membership.reviews.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to a body's seats to be thought through. */
record WhatIfRequest(
        @Nullable LocalDate on, @NotNull @Size(max = 200) List<@NotNull @Valid ChangeJson> changes) {}
