/** Tests of what the outbox needs neither broker nor store for. */
@NullMarked
package org.quorate.starter.outbox;

import org.jspecify.annotations.NullMarked;
