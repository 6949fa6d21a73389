/** What lets an operator follow one request through the services. */
@NullMarked
package org.quorate.starter.observability;

import org.jspecify.annotations.NullMarked;
