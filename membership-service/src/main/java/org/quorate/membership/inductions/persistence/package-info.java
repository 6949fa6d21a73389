/** Inductions in MongoDB, one document a body. */
@NullMarked
package org.quorate.membership.inductions.persistence;

import org.jspecify.annotations.NullMarked;
