/** Demo data, loaded once through the public API as the demo people themselves would enter it. */
@NullMarked
package org.quorate.local.demo;

import org.jspecify.annotations.NullMarked;
