/** What the operating system tells of processes: who listens, what they were started with, what they hold; called by the measurements. */
@NullMarked
package org.quorate.load.process;

import org.jspecify.annotations.NullMarked;
