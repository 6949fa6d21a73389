package org.quorate.local.demo;

import java.util.Map;

/**
 * A body of the demo, as it was entered.
 *
 * @param people the ids of the people who hold its seats, by their offices
 */
public record Board(String tenant, String clerk, String id, Map<String, String> people) {}
