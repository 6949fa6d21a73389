package org.quorate.meetings.pack.binding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;

/** What a pack is made of, put one behind the other as it is read. */
public final class Stack {

    private final List<COSDictionary> pages = new ArrayList<>();
    private final List<COSDictionary> tags = new ArrayList<>();
    private final Map<Integer, Binding.Bound> covers = new HashMap<>();

    public Stack(Binding.Bound front) {
        put(front);
    }

    public void put(Binding.Bound bound) {
        pages.addAll(bound.pages());
        tags.addAll(bound.tags());
    }

    /** Takes the covers apart: each has so many pages, and its tag below the two that enclose them all. */
    public void split(Binding.Bound all, Map<Integer, Integer> pagesOfEach) {
        List<COSDictionary> sheets =
                Order.kids(Order.kids(all.tags().getFirst()).getFirst());
        int page = 0;
        int sheet = 0;
        for (Map.Entry<Integer, Integer> cover : pagesOfEach.entrySet()) {
            int next = page + cover.getValue();
            covers.put(
                    cover.getKey(),
                    new Binding.Bound(
                            all.pages().subList(page, next), List.of(Order.part(List.of(sheets.get(sheet++))))));
            page = next;
        }
    }

    /** The item's cover, where it has one. */
    public void putCover(int item) {
        Binding.Bound cover = covers.get(item);
        if (cover != null) put(cover);
    }

    public List<COSDictionary> pages() {
        return pages;
    }

    public List<COSDictionary> tags() {
        return tags;
    }
}
