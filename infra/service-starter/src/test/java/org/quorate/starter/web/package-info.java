/** Tests of what a service shows of itself. */
@NullMarked
package org.quorate.starter.web;

import org.jspecify.annotations.NullMarked;
