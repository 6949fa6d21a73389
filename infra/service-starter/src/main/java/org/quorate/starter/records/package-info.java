/** Puts records into documents and gets them back, straight to and from the bytes that the store is sent. */
@NullMarked
package org.quorate.starter.records;

import org.jspecify.annotations.NullMarked;
