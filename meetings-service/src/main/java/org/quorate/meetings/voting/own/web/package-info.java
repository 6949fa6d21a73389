/** Where a voter looks up what they voted. */
@NullMarked
package org.quorate.meetings.voting.own.web;

import org.jspecify.annotations.NullMarked;
