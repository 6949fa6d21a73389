/** What has happened at a meeting, kept with it: items taken, decisions by consensus, adjournments that are over. */
@NullMarked
package org.quorate.meetings.calendar.sitting.domain;

import org.jspecify.annotations.NullMarked;
