package org.quorate.starter.store;

import java.util.List;
import org.quorate.contracts.Fact;

/** What is to be written next, and what it causes. */
public record Addition<E>(E content, List<? extends Fact> facts) {}
