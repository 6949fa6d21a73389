/** Keeps each body in MongoDB as one document, and drafts of its terms apart; called through the ports Bodies and Drafts. */
@NullMarked
package org.quorate.membership.bodies.persistence;

import org.jspecify.annotations.NullMarked;
