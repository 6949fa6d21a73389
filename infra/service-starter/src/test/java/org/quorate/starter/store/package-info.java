/** Tests of what the store needs no server for. */
@NullMarked
package org.quorate.starter.store;

import org.jspecify.annotations.NullMarked;
