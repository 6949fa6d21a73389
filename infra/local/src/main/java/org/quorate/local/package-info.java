/** The whole platform on one machine, for people who try it, develop it or test it. */
@NullMarked
package org.quorate.local;

import org.jspecify.annotations.NullMarked;
