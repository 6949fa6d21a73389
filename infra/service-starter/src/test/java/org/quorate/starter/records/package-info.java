/** Tests of how records are kept. */
@NullMarked
package org.quorate.starter.records;

import org.jspecify.annotations.NullMarked;
