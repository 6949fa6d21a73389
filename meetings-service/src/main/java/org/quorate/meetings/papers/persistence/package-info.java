/** Keeps papers and their contents; those of exempt items in collections of their own. */
@NullMarked
package org.quorate.meetings.papers.persistence;

import org.jspecify.annotations.NullMarked;
