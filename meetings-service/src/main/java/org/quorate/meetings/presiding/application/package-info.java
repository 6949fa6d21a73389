/** Hands over the chair, takes items and puts them in another order; controllers call it. */
@NullMarked
package org.quorate.meetings.presiding.application;

import org.jspecify.annotations.NullMarked;
