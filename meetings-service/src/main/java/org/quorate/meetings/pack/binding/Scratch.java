package org.quorate.meetings.pack.binding;

import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;

/** Where a document's content lies while a pack is made: a little in memory, the rest in a file. */
public final class Scratch {

    private static final long IN_MEMORY = 12L * 1024 * 1024;

    private Scratch() {}

    public static StreamCacheCreateFunction space() {
        return MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache;
    }
}
