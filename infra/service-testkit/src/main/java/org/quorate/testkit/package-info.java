/** What the tests of every service stand on: a real broker and store in the process, tokens, a clock, a client. */
@NullMarked
package org.quorate.testkit;

import org.jspecify.annotations.NullMarked;
