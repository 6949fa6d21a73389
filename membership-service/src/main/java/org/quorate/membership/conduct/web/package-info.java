/** The door to acceptances: for the secretariat, and for members themselves. */
@NullMarked
package org.quorate.membership.conduct.web;

import org.jspecify.annotations.NullMarked;
