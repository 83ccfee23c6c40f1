package fr.maillage.web.report;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.report.KeptReportView;
import fr.maillage.report.ReportArchiveService;
import fr.maillage.report.ReportFormat;
import fr.maillage.report.ReportService;
import fr.maillage.report.ReportSummary;
import fr.maillage.shared.Page;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Asked;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chooses a territory and offers its reports; what is chosen is in the address. */
@Named
@RequestScoped
public class ReportListView {

    @Inject
    private ReportService reports;

    @Inject
    private ReportArchiveService archive;

    @Inject
    private Caller caller;

    @Inject
    private LanguageView language;

    private String territory;
    private TerritoryView chosen;
    private List<TerritoryView> choices;
    private List<ReportSummary> list;
    private List<ReportSummary> offered;
    private LocalDate snapshot;
    private long changed;
    private LocalDate day;
    private ListState state;
    private Page<KeptReportView> kept;

    /** Reads what the page shows, once its parameters are known. */
    public void load() {
        choices = new ArrayList<>(reports.territories());
        if (territory != null && !territory.isBlank()) {
            chosen = reports.territory(territory);
            if (choices.stream().noneMatch(t -> t.id() == chosen.id())) {
                choices.add(chosen);
            }
        } else if (!choices.isEmpty()) {
            chosen = choices.get(0);
        }
        day = Asked.byPage().day("at");
        changed = chosen == null ? 0 : reports.changedSinceSnapshot(chosen);
        list = reports.list(language.getLocale());
        snapshot = reports.snapshotDate().orElse(null);
        offered = list.stream()
                .filter(report -> snapshot != null || report.dated())
                .toList();
        state = ListState.ofRequest(null);
        if (chosen != null) {
            state.assuming("territory", chosen.code());
        }
        kept = chosen == null ? null : archive.list(chosen.code(), state.request());
    }

    /** The kinds of file that a report comes as. */
    public List<String> getFormats() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::extension).toList();
    }

    /** The kept reports of the territory, the newest first. */
    public Page<KeptReportView> getKept() {
        return kept;
    }

    public ListState getState() {
        return state;
    }

    /** Names a kept report. */
    public String title(String code) {
        return list.stream()
                .filter(r -> r.code().equals(code))
                .map(ReportSummary::title)
                .findFirst()
                .orElse(code);
    }

    /** The address of a report's file; of the day that was chosen, where it tells of one. */
    public String href(ReportSummary report, String extension) {
        return "/api/v1/reports/" + report.code() + "." + extension + "?territory="
                + URLEncoder.encode(chosen.code(), StandardCharsets.UTF_8) + "&lang=" + language.getTag()
                + day(report);
    }

    /** Gives what an address adds for the day that was chosen; nothing for today, or a report that tells of none. */
    public String day(ReportSummary report) {
        return day == null || !report.dated() ? "" : "&at=" + day;
    }

    /** The day of which dated reports tell; null for today. */
    public LocalDate getDay() {
        return day;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    /** The territory that the reports are about; null when the caller's rights cover none of those offered. */
    public TerritoryView getChosen() {
        return chosen;
    }

    public List<TerritoryView> getChoices() {
        return choices;
    }

    /** The reports that can be had: before the first snapshot, those that tell of a day. */
    public List<ReportSummary> getList() {
        return offered;
    }

    /** The day of the latest snapshot; null before the first. */
    public LocalDate getSnapshot() {
        return snapshot;
    }

    /** Counts the places of the territory written since that snapshot. */
    public long getChanged() {
        return changed;
    }

    /** Tells if the caller may have the indicators compiled. */
    public boolean isCompiler() {
        return caller.may(Permission.RUN_JOBS);
    }
}
