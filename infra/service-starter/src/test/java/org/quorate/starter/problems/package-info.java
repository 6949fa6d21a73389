/** Tests of the answers to what goes wrong. */
@NullMarked
package org.quorate.starter.problems;

import org.jspecify.annotations.NullMarked;
