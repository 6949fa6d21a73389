package org.quorate.gateway.site.room;

import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.reading.Tenant;
import org.quorate.gateway.site.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The meeting room, kept up to date while the meeting goes on. */
@Controller
class RoomController {

    private final Rooms rooms;
    private final Words words;

    RoomController(Rooms rooms, Words words) {
        this.rooms = rooms;
        this.words = words;
    }

    @GetMapping("/{tenant}/meetings/{id}/room")
    String room(@ModelAttribute("tenant") Tenant tenant, @PathVariable String id, Model model) {
        Room room = rooms.of(tenant, id);
        model.addAttribute("room", room);
        model.addAttribute("here", Act.address("/{tenant}/meetings/{id}/room", tenant.slug(), id));
        model.addAttribute("live", Act.address("/api/{tenant}/meetings/{id}/live", tenant.slug(), id));
        model.addAttribute("pageTitle", "Meeting room: " + room.meeting().bodyName());
        model.addAttribute(
                "trail",
                Trail.of(tenant)
                        .through("Meetings", tenant.slug(), "meetings")
                        .through(words.date(room.meeting().startsAt()), tenant.slug(), "meetings", id)
                        .to("Meeting room"));
        return "room/room";
    }
}
