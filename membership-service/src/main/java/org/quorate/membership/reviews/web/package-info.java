/** The door for what-ifs; called over HTTP. */
@NullMarked
package org.quorate.membership.reviews.web;

import org.jspecify.annotations.NullMarked;
