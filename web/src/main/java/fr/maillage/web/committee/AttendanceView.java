package fr.maillage.web.committee;

import fr.maillage.committee.GatheringDetail;
import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GroupLine;
import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The sheet of a gathering: who was there, member by member. Only what was changed is noted. */
@Named
@ViewScoped
public class AttendanceView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AttendanceService attendance;

    @Inject
    private GatheringService gatherings;

    @Inject
    private Caller caller;

    private String id;
    private String title;
    private ArrayList<String> groups;
    private ArrayList<Line> lines;

    /** A member on the page. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final long person;
        private final String name;
        private final String actor;
        private final String seenPresence;
        private final String seenGroup;
        private String presence;
        private String group;

        private Line(SheetRow row) {
            person = row.person();
            name = row.name();
            actor = row.actor();
            seenPresence = Objects.requireNonNullElse(row.presence(), "");
            seenGroup = Objects.requireNonNullElse(row.group(), "");
            presence = seenPresence;
            group = seenGroup;
        }

        private boolean changed() {
            return !seenPresence.equals(text(presence)) || !seenGroup.equals(text(group));
        }

        private SheetRow row() {
            return new SheetRow(
                    person,
                    name,
                    actor,
                    text(presence).isEmpty() ? null : presence,
                    text(group).isEmpty() ? null : group);
        }

        private static String text(String typed) {
            return Objects.requireNonNullElse(typed, "");
        }

        public String getName() {
            return name;
        }

        public String getActor() {
            return actor;
        }

        public String getPresence() {
            return presence;
        }

        public void setPresence(String presence) {
            this.presence = presence;
        }

        public String getGroup() {
            return group;
        }

        public void setGroup(String group) {
            this.group = group;
        }
    }

    /** Fills the sheet when the page is opened. */
    public void load() {
        if (lines != null) {
            return;
        }
        caller.require(Permission.EDIT_COMMITTEE);
        GatheringDetail gathering = gatherings.get(uuid());
        if (!gathering.editable()) {
            throw Problem.denied("outside-territory");
        }
        if (!gathering.open()) {
            throw Problem.notFound("committee.gathering", id);
        }
        title = gathering.gathering().title();
        groups = new ArrayList<>(
                gathering.gathering().groups().stream().map(GroupLine::code).toList());
        lines = new ArrayList<>(attendance.sheet(uuid()).stream().map(Line::new).toList());
    }

    public String save() {
        attendance.tick(
                uuid(), lines.stream().filter(Line::changed).map(Line::row).toList());
        Notice.success("committee.attendance.done");
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public String getTitle() {
        return title;
    }

    /** The codes of the gathering's groups. */
    public List<String> getGroups() {
        return groups;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", id);
    }
}
