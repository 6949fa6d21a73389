/** The door to joint selections. */
@NullMarked
package org.quorate.membership.selections.web;

import org.jspecify.annotations.NullMarked;
