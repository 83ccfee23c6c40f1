package fr.maillage.web.committee.pack;

import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.pack.PackService;
import fr.maillage.committee.pack.PackSetup;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.WebPatterns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Chooses what is in the pack of a gathering, in which order, and when it is made. */
@Named
@ViewScoped
public class PackEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackService packs;

    @Inject
    private transient GatheringService gatherings;

    @Inject
    private transient Caller caller;

    @Inject
    private transient LanguageView language;

    private String id;
    private String title;
    private String body;
    private ArrayList<Line> lines;
    private String daysBefore;
    private boolean habit;

    /** A section that can be chosen. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String title;
        private boolean chosen;

        private Line(PackService.Section section, boolean chosen) {
            this.name = section.name();
            this.title = section.title();
            this.chosen = chosen;
        }

        public String getTitle() {
            return title;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** Reads how the pack is put together when the page is opened. */
    public void load() {
        if (lines != null) {
            return;
        }
        caller.require(Permission.EDIT_COMMITTEE);
        PackSetup setup = packs.setup(uuid());
        GatheringView gathering = gatherings.get(uuid()).gathering();
        title = gathering.title();
        body = gathering.bodyName();
        lines = new ArrayList<>(packs.sections(setup, language.getLocale()).stream()
                .map(section -> new Line(
                        section, setup.sections().isEmpty() || setup.sections().contains(section.name())))
                .toList());
        daysBefore = setup.daysBefore() == null ? "" : setup.daysBefore().toString();
        habit = setup.origin() == PackSetup.Origin.BODY;
    }

    /** Moves a section one place up ({@code -1}) or down ({@code 1}). */
    public void move(int at, int by) {
        if (at + by >= 0 && at + by < lines.size()) {
            Collections.swap(lines, at, at + by);
        }
    }

    /** Keeps what was chosen. */
    public String save() {
        List<String> chosen =
                lines.stream().filter(Line::isChosen).map(line -> line.name).toList();
        packs.choose(uuid(), chosen, days(), habit);
        Notice.success("committee.pack.done.chosen");
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + id;
    }

    private Integer days() {
        if (daysBefore == null || daysBefore.isBlank()) {
            return null;
        }
        if (!WebPatterns.WHOLE_NUMBER.matches(daysBefore.strip())) {
            throw Problem.invalid(
                    "daysBefore", "committee-pack-days", daysBefore, Integer.toString(PackSetup.MOST_DAYS));
        }
        return Integer.valueOf(daysBefore.strip());
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", id);
    }

    public String getTitle() {
        return title;
    }

    /** Whose habit it may become. */
    public String getBody() {
        return body;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Gives the number of days before the gathering when it is made; empty for only on request. */
    public String getDaysBefore() {
        return daysBefore;
    }

    public void setDaysBefore(String daysBefore) {
        this.daysBefore = daysBefore;
    }

    public boolean isHabit() {
        return habit;
    }

    public void setHabit(boolean habit) {
        this.habit = habit;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
