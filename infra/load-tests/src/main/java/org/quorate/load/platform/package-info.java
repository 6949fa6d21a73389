/** A running platform with what a measurement needs beside it: a small board in session, the store from below, tokens for many people. */
@NullMarked
package org.quorate.load.platform;

import org.jspecify.annotations.NullMarked;
