/** Keeps frozen electorates in the document store. */
@NullMarked
package org.quorate.meetings.voting.electorate.persistence;

import org.jspecify.annotations.NullMarked;
