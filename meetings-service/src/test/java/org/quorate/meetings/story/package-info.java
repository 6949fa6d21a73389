/** The service as its callers see it: whole stories over HTTP and Kafka. */
@NullMarked
package org.quorate.meetings.story;

import org.jspecify.annotations.NullMarked;
