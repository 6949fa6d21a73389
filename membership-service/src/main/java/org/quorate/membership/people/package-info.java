/** Those who hold seats, known by their offices; used by bodies. */
@NullMarked
package org.quorate.membership.people;

import org.jspecify.annotations.NullMarked;
