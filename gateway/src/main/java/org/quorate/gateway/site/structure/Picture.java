package org.quorate.gateway.site.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chart as it is drawn: each body a box below the one that it is part of. */
public record Picture(List<Drawn> boxes) {

    private static final int STEP = 44;
    private static final int ROW = 74;
    private static final int BOX = 58;
    private static final int WIDTH = 900;

    /** A box where it is drawn; the line leads to it from the box that it is part of. */
    public record Drawn(
            Box box, int x, int y, int width, @Nullable String line) {

        public int height() {
            return BOX;
        }

        public String cssClass() {
            return "q-tree__box q-tree__box--" + (box.status() == null ? "active" : box.status());
        }
    }

    static Picture of(List<Box> bodies) {
        var drawn = new ArrayList<Drawn>();
        bodies.forEach(box -> draw(box, 0, null, drawn));
        return new Picture(drawn);
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return Math.max(boxes.size() * ROW, 1);
    }

    private static void draw(Box box, int depth, @Nullable Drawn above, List<Drawn> all) {
        int x = depth * STEP;
        int y = all.size() * ROW + (ROW - BOX) / 2;
        String line = above == null
                ? null
                : "M%d %d V%d H%d".formatted(above.x() + STEP / 2, above.y() + BOX, y + BOX / 2, x);
        var drawn = new Drawn(box, x + 1, y, WIDTH - x - 2, line);
        all.add(drawn);
        box.parts().forEach(part -> draw(part, depth + 1, drawn, all));
    }
}
