/** A constitution, what is wrong with it, and how it reads in words; called by bodies. */
@NullMarked
package org.quorate.membership.constitutions.domain;

import org.jspecify.annotations.NullMarked;
