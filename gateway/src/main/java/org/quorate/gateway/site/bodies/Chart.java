package org.quorate.gateway.site.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quorate.gateway.site.reading.Lists;
import org.quorate.gateway.site.words.Tag;

/** Which body is part of which, as a tree to be read and a picture of it to be seen (R-MEM-18). */
public record Chart(@Nullable LocalDate on, List<Box> bodies) {

    private static final int STEP = 44;
    private static final int ROW = 74;
    private static final int BOX = 58;
    private static final int WIDTH = 900;

    public Chart {
        bodies = Lists.orEmpty(bodies);
    }

    /** A body and its parts. */
    public record Box(
            String id,
            String name,
            @Nullable String kind,
            @Nullable String status,
            @Nullable LocalDate statusSince,
            int members,
            List<Box> parts) {

        public Box {
            parts = Lists.orEmpty(parts);
        }

        public @Nullable Tag tag() {
            return status == null || status.equals("active") ? null : Tag.of(status);
        }
    }

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

    public int width() {
        return WIDTH;
    }

    public int height() {
        return Math.max(drawn().size() * ROW, 1);
    }

    public List<Drawn> drawn() {
        var all = new ArrayList<Drawn>();
        bodies.forEach(box -> draw(box, 0, null, all));
        return all;
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
