package org.quorate.meetings.agenda.domain;

import java.util.List;

/**
 * Why an item is not for the public (R-MTG-10, Part 2 of an agenda), and where that is kept which is withheld.
 *
 * @param withheld the document, kept apart, that has the item's own title and cover
 * @param filled under which headings that cover says something: enough to know whether it can be published
 */
public record Exemption(ExemptionGround ground, WithheldId withheld, List<String> filled) {}
