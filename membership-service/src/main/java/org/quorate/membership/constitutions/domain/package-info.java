/** The terms of reference of a body in their versions, and what would make them unworkable; called by bodies and drafts. */
@NullMarked
package org.quorate.membership.constitutions.domain;

import org.jspecify.annotations.NullMarked;
