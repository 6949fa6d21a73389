package org.quorate.gateway.site.room;

import static org.quorate.gateway.site.forms.Question.longText;

import java.util.List;
import java.util.Map;
import org.quorate.gateway.site.Trail;
import org.quorate.gateway.site.acting.Act;
import org.quorate.gateway.site.acting.Acting;
import org.quorate.gateway.site.acting.Shape;
import org.quorate.gateway.site.forms.Entered;
import org.quorate.gateway.site.forms.Form;
import org.quorate.gateway.site.forms.Option;
import org.quorate.gateway.site.forms.Question;
import org.quorate.gateway.site.meetings.Meeting;
import org.quorate.gateway.site.reading.Tenant;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Where everything that is done in the room begins and ends: at the room's own page. */
@Component
class Desk {

    private static final String ROOM = "/{tenant}/meetings/{id}/room";

    private final Acting acting;
    private final Rooms rooms;

    Desk(Acting acting, Rooms rooms) {
        this.acting = acting;
        this.rooms = rooms;
    }

    /** What is done in one room; {@code room} is what stands in it now. */
    record Business(Room room, Act act, Tenant tenant, String id, boolean isClerks) {

        Business asking(Form form) {
            act.at(Trail.of(tenant)
                            .through("Meetings", tenant.slug(), "meetings")
                            .through("Meeting room", tenant.slug(), "meetings", id, "room")
                            .to(form.title()))
                    .asking(form);
            return this;
        }

        /** What the fields hold before anyone has entered anything. */
        Business startingWith(String field, String value) {
            act.startingWith(new Entered(Map.of(field, List.of(value))));
            return this;
        }

        /** Begins with the item that is before the meeting now. */
        Business onTheItemAtHand() {
            String item = room.meeting().currentItem();
            return item == null ? this : startingWith("/item", item);
        }

        Business shapedAs(Shape shape) {
            act.shapedAs(shape);
            return this;
        }

        /** Below the meeting at meetings-service. */
        Business post(String path) {
            act.post("meetings", "/api/{tenant}/meetings/{id}/" + path, tenant.slug(), id);
            return this;
        }

        Business postToMotion(String motion, String path) {
            act.post("meetings", "/api/{tenant}/motions/{motion}/" + path, tenant.slug(), motion);
            return this;
        }

        Business postMotion() {
            act.post("meetings", "/api/{tenant}/motions", tenant.slug());
            return this;
        }

        ModelAndView then(String said) {
            return act.then(said, ROOM, tenant.slug(), id);
        }

        /** Asked of the clerk, who acts for others; members act for themselves. */
        List<Question> onlyOfTheClerk(Question question) {
            return isClerks ? List.of(question) : List.of();
        }

        /** Asked where the meeting has an exempt item: what the public may know instead. */
        List<Question> publicWording() {
            return room.meeting().agenda().stream().anyMatch(item -> item.exempt() != null)
                    ? List.of(longText("/publicText", "Wording that the public reads instead")
                            .hint("Only where the item is not for the public")
                            .orLeftOut())
                    : List.of();
        }

        List<Option> members() {
            return room.roll().members().stream()
                    .map(member -> new Option(member.person(), member.office()))
                    .toList();
        }

        List<Option> membersThere() {
            return room.rollCall().there().stream()
                    .map(line ->
                            new Option(line.member().person(), line.member().office()))
                    .toList();
        }

        List<Option> items() {
            return room.meeting().agenda().stream()
                    .map(item -> new Option(String.valueOf(item.id()), numbered(item)))
                    .toList();
        }

        private static String numbered(Meeting.Item item) {
            return item.number() == null ? item.title() : item.number() + ". " + item.title();
        }
    }

    Business asClerk(Tenant tenant, String id) {
        Act act = acting.as(tenant, "secretariat");
        return new Business(rooms.of(tenant, id), act, tenant, id, acting.may(tenant, "secretariat"));
    }

    /** For members, who act by their seat. */
    Business asMember(Tenant tenant, String id) {
        Act act = acting.asAnyone(tenant);
        return new Business(rooms.of(tenant, id), act, tenant, id, acting.may(tenant, "secretariat"));
    }
}
