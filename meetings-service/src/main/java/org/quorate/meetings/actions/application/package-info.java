/** Assigns actions, keeps their updates, and finds what arises from earlier meetings; controllers call it. */
@NullMarked
package org.quorate.meetings.actions.application;

import org.jspecify.annotations.NullMarked;
