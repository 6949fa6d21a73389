package org.quorate.funding.requests.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.quorate.funding.money.GivenAmount;

/** A payment as finance enters it. */
record NewPayment(
        @NotNull @Valid GivenAmount amount,
        @NotBlank @Size(max = 100) String reference) {}
