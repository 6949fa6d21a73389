package org.quorate.contracts;

/**
 * An amount of money.
 *
 * @param amount in major units with two decimals, such as {@code 250000.00}
 * @param currency ISO 4217, such as {@code GBP}
 */
public record Amount(String amount, String currency) {}
