/** Keeps marks and papers in the document store, apart. */
@NullMarked
package org.quorate.meetings.voting.secrecy.persistence;

import org.jspecify.annotations.NullMarked;
