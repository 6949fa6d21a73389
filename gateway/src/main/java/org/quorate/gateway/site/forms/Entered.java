package org.quorate.gateway.site.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a form, by name: as someone entered it, or as a document fills them. */
public record Entered(Map<String, List<String>> fields) {

    public static final Entered NOTHING = new Entered(Map.of());

    public Entered {
        fields = Map.copyOf(fields);
    }

    /** One field filled in, if there is something to fill it with. */
    public static Entered of(String name, @Nullable String text) {
        return text == null ? NOTHING : new Entered(Map.of(name, List.of(text)));
    }

    /** The fields among the parameters of a request: those that are named by a pointer. */
    public static Entered of(Map<String, String[]> parameters) {
        return new Entered(parameters.entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith("/"))
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> List.of(parameter.getValue()))));
    }

    public String text(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElse("")
                .strip();
    }

    public List<String> texts(String name) {
        return fields.getOrDefault(name, List.of());
    }

    boolean isEmptyBelow(String prefix) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix + "/"))
                .flatMap(field -> field.getValue().stream())
                .allMatch(String::isBlank);
    }

    /** How many rows of a list there are fields for. */
    int rowsAt(String pointer) {
        return fields.keySet().stream()
                .filter(name -> name.startsWith(pointer + "/"))
                .mapToInt(name -> indexIn(name, pointer) + 1)
                .max()
                .orElse(0);
    }

    /** The same with the empty rows of a list taken out, and without the one at {@code dropped}. */
    Entered compacted(String pointer, @Nullable Integer dropped) {
        var kept = new LinkedHashMap<>(fields);
        kept.keySet().removeIf(name -> name.startsWith(pointer + "/"));
        int next = 0;
        for (int row = 0; row < rowsAt(pointer); row++) {
            String place = pointer + "/" + row;
            if (Integer.valueOf(row).equals(dropped) || isEmptyBelow(place)) continue;
            String renumbered = pointer + "/" + next++;
            fields.forEach((name, values) -> {
                if (name.startsWith(place + "/")) kept.put(renumbered + name.substring(place.length()), values);
            });
        }
        return new Entered(kept);
    }

    private static int indexIn(String name, String pointer) {
        String rest = name.substring(pointer.length() + 1);
        String index = rest.substring(0, Math.max(rest.indexOf('/'), 0));
        return index.matches("\\d{1,3}") ? Integer.parseInt(index) : -1;
    }
}
