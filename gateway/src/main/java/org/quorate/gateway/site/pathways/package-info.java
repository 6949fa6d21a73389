/** Matters that pass several bodies in turn, with what was planned and what has come of it. */
@NullMarked
package org.quorate.gateway.site.pathways;

import org.jspecify.annotations.NullMarked;
