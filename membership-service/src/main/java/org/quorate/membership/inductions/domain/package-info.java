/** Inductions on record; the use case beside it calls. */
@NullMarked
package org.quorate.membership.inductions.domain;

import org.jspecify.annotations.NullMarked;
