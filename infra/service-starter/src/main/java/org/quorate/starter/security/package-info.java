/** Who is calling and what they may do: tokens checked by the service itself, roles by tenant. */
@NullMarked
package org.quorate.starter.security;

import org.jspecify.annotations.NullMarked;
