/** HTTP/1.1 on plain sockets, so that those who ask cost as little as can be beside what is measured. */
@NullMarked
package org.quorate.load.wire;

import org.jspecify.annotations.NullMarked;
