/** Tasks that meetings give, followed up until they are done (R-MTG-12). */
@NullMarked
package org.quorate.meetings.actions.domain;

import org.jspecify.annotations.NullMarked;
