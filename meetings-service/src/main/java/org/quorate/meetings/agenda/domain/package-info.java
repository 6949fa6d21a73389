/** The items of a meeting, their order and what each must have before it is published. */
@NullMarked
package org.quorate.meetings.agenda.domain;

import org.jspecify.annotations.NullMarked;
