package org.quorate.funding.ledger.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a payment is reversed. */
record NewReversal(@NotBlank @Size(max = 500) String reason) {}
