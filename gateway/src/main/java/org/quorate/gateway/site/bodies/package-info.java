/** Pages about boards and partnerships: who sits, by which rules, and what they do. */
@NullMarked
package org.quorate.gateway.site.bodies;

import org.jspecify.annotations.NullMarked;
